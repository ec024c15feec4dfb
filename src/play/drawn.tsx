/** The play page as it stands before any script has come: drawn once at build, taken over by `mount`. */
import { renderToString } from 'preact-render-to-string';
import type { Scenario } from '../core/story/artifact.ts';
import { open } from '../core/story/playthrough.ts';
import { settingsKey } from '../session/settings.ts';
import { earlyScript } from './early.ts';
import { Play } from './Play.tsx';

export type Drawn = {
  /** HTML for the inside of the host element. */
  readonly body: string;
  /** The script that opens the first beat; its hash belongs into the page's policy. */
  readonly script: string;
};

/** Two seeds that have nothing in common: a first beat that differs between them hangs on chance. */
const seeds = [1, 1_987_654_321] as const;

/** Undefined when the first beat cannot be known before a seed is: the page is then drawn when it is live. */
export function drawFirst(scenario: Scenario): Drawn | undefined {
  const [one, other] = seeds.map((seed) => open(scenario, seed));
  if (!one?.ok || !other?.ok) return undefined;
  const first = one.play.beat;
  if (JSON.stringify(first) !== JSON.stringify(other.play.beat)) return undefined;
  const body = renderToString(<Play scenario={scenario} first={first} begun={false} />);
  return { body, script: earlyScript(settingsKey) };
}
