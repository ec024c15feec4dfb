/** Puts the settings on the page as attributes, where the styles find them; it stores nothing. */
import { settingNames, settings, settingValues } from '../session/settings.ts';

/**
 * Chromium works out container conditions in rem before a root type size that was there from the start, and keeps them
 * until the container changes. Taken away and given back, they hold.
 */
function measureAnew(): void {
  const container = document.querySelector<HTMLElement>('#app');
  if (container === null) return;
  container.style.containerType = 'normal';
  container.getBoundingClientRect();
  container.style.containerType = '';
}

/** Sets `data-<name>` for each setting that is not as it stands untouched, and keeps them so. Answers with what ends it. */
export function applySettings(): () => void {
  const apply = (): void => {
    const state = settings.getState();
    const root = document.documentElement.dataset;
    for (const name of settingNames) {
      if (state[name] === settingValues[name][0]) delete root[name];
      else root[name] = state[name];
    }
  };
  apply();
  if (settings.getState().text !== settingValues.text[0]) requestAnimationFrame(measureAnew);
  return settings.subscribe(apply);
}

/** Whether things may move, as the person or else the device says. */
export function mayMove(): boolean {
  const { motion } = settings.getState();
  return motion === 'system' ? !matchMedia('(prefers-reduced-motion: reduce)').matches : motion === 'full';
}
