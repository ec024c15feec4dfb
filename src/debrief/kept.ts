/** Opens a kept conversation again so that it can be looked back at; nothing that is kept is changed by looking. */

import { parseLedger } from '../core/ledger/parse.ts';
import type { Scenario } from '../core/story/artifact.ts';
import { session } from '../session/current.ts';
import type { Kept } from '../session/keep/keep.ts';
import { readBeside } from '../ui/beside.ts';
import { ledgerSentence } from '../words/ledger.ts';
import { m } from '../words/words.ts';

/** Newest first; ended ones before those that have not ended. */
export const inOrder = (kept: readonly Kept[]): readonly Kept[] =>
  [...kept].sort((a, b) => Number(b.ended) - Number(a.ended) || b.updated - a.updated);

async function fetchScenario(id: string): Promise<Scenario | undefined> {
  try {
    const text = await readBeside(`stories/${encodeURIComponent(id)}.json`);
    return text === undefined ? undefined : (JSON.parse(text) as Scenario);
  } catch {
    return undefined;
  }
}

/** Why it could not be opened, as a sentence; undefined when it is open now. */
export async function openKept(kept: Kept): Promise<string | undefined> {
  const read = parseLedger(kept.ledger);
  if (!read.ok) return ledgerSentence(read.trouble);
  const scenario = await fetchScenario(kept.scenario);
  if (scenario === undefined) return m.debrief_kept_gone();
  const { id, rev, hopes } = kept;
  const trouble = session.resume(scenario, read.saved.entries, { id, rev, hopes });
  return trouble === undefined ? undefined : m.debrief_kept_trouble({ knot: trouble.knot ?? trouble.rule });
}
