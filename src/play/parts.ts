/** Parts of the play door that nobody needs for the first response; each is fetched by itself. */
import { lazily } from '../ui/lazily.tsx';

const sheets = () => import('./sheets.tsx');

export const Look = lazily(async () => (await import('./Look.tsx')).Look);
export const History = lazily(async () => (await sheets()).History);
export const Keys = lazily(async () => (await sheets()).Keys);
export const Menu = lazily(async () => (await import('../ui/listSheets.tsx')).MenuSheet);
export const Settings = lazily(async () => (await import('../ui/Settings.tsx')).Settings);

/** Fetches them all once the stage has had its turn, so that a tap opens them at once and offline. */
export function aheadOfTime(): void {
  setTimeout(() => {
    for (const part of [Look, History, Keys, Menu, Settings]) part.ahead();
  }, 4000);
}
