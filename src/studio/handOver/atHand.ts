/** Has the player fetched once while there is a network, so that a story can be handed over without one: the service worker keeps what it sees. */
import { address } from '../../ui/route.ts';

type Connection = { readonly connection?: { readonly saveData?: boolean } };

const idle = (act: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act);
  else setTimeout(act, 2000);
};

/** Later than everything an author waits for. Answers with what calls it off. */
export function keepPlayerAtHand(): () => void {
  const off = new AbortController();
  const { signal } = off;
  const fetchIt = (): void => {
    // Without a network there is nothing to be had, and what was kept stays.
    for (const path of ['player.html', 'THIRD-PARTY.txt']) fetch(address(path), { signal }).catch(() => undefined);
  };
  const savesData = (navigator as Connection).connection?.saveData === true;
  const worker = savesData ? undefined : navigator.serviceWorker;
  if (worker?.controller) idle(fetchIt);
  else worker?.addEventListener('controllerchange', () => idle(fetchIt), { once: true, signal });
  return () => off.abort();
}
