/** While a story is being written, brings its newest good text each time it is saved. In a built page it does nothing and is left out. */
import type { Scenario } from '../core/story/artifact.ts';
import { loadScenario } from './scenarios.ts';

/** `take` is given the scenario as the dev server has just compiled it; one with mistakes is never given. */
export function followSaves(id: string, take: (scenario: Scenario) => void): () => void {
  // Vite looks for these very words.
  const hot = import.meta.hot;
  if (hot === undefined) return () => {};
  let saves = 0;
  const look = async (saved: { readonly id: string }): Promise<void> => {
    if (saved.id !== id) return;
    saves += 1;
    const mine = saves;
    const scenario = await loadScenario(id);
    // Two saves may be answered the other way round.
    if (mine === saves && scenario !== undefined) take(scenario);
  };
  hot.on('alongside:story', look);
  return () => {
    saves += 1;
    hot.off('alongside:story', look);
  };
}
