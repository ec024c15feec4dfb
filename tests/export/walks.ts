/** Random playthroughs, as a person makes them: lines, asides, skipped bits, ways back. */
import type { Ledger } from '../../src/core/ledger/entries.ts';
import type { Scenario } from '../../src/core/story/artifact.ts';
import type { Keep } from '../../src/session/keep/keep.ts';
import { keepNothing } from '../../src/session/keep/nothing.ts';
import { createSession, type Session } from '../../src/session/session.ts';

export const began = Date.UTC(2026, 10, 23, 12);

/** A session whose clock goes on by a second or so at each look. */
export function sessionOn(scenario: Scenario, keep: Keep = keepNothing, seed = 7): Session {
  let clock = began;
  const session = createSession({
    keep,
    now: () => {
      clock += 1000 + (clock % 977);
      return clock;
    },
    seed: () => seed,
  });
  const trouble = session.begin(scenario, { mode: 'practice', keep: true, language: 'en' });
  if (trouble !== undefined) throw new Error(trouble.rule);
  return session;
}

export function ledgerIn(session: Session): Ledger {
  const { playing } = session.store.getState();
  if (playing === undefined) throw new Error('nothing is being played');
  return playing.ledger;
}

/** Each number is one act: mostly a response, now and then a way back, a skipped bit, a moment tried again. */
export function act(session: Session, numbers: readonly number[]): void {
  for (const n of numbers) {
    const { playing } = session.store.getState();
    if (playing === undefined) return;
    const { responses, end } = playing.beat;
    const response = responses[n % Math.max(1, responses.length)];
    if (n % 11 === 3) session.back();
    else if (end) session.again(playing.ledger.findIndex(({ kind }) => kind === 'chose' || kind === 'skipped'));
    else if (n % 13 === 5) session.skip();
    else if (response !== undefined) session.choose(response.key);
  }
}
