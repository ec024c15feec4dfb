/** Reads from a story's proof what one line opened and closed, in the words the debrief has for moments and endings; it proves nothing itself. */

import { parseProof } from '../core/proof/format.ts';
import { type Ahead, type Proof, turningOf } from '../core/proof/proof.ts';
import type { Scenario } from '../core/story/artifact.ts';
import { openedId } from '../open/opened.ts';
import { readBeside } from '../ui/beside.ts';
import { m } from '../words/words.ts';
import type { LookBack, Moment } from './lookBack.ts';
import type { KnownOfLine } from './OpenedClosed.tsx';

/** Absent where none was made, or where it cannot be had now. */
export async function fetchProof(scenario: Scenario): Promise<Proof | undefined> {
  // A story from a file was proved by nobody.
  if (scenario.id === openedId) return undefined;
  try {
    const text = await readBeside(`stories/${encodeURIComponent(scenario.id)}.proof.json`);
    const read = text === undefined ? undefined : parseProof(text);
    return read?.ok ? read.proof : undefined;
  } catch {
    return undefined;
  }
}

/** Endings by where they leave the person, moments by their number in the story. */
function named(scenario: Scenario, ahead: Ahead): string[] {
  const all = Object.keys(scenario.notes.moments);
  const endings = ahead.endings.map((id) => {
    const stands = scenario.notes.endings[id]?.stands;
    return stands === undefined ? m.debrief_an_ending_named({ name: id }) : m.debrief_an_ending({ stands });
  });
  const moments = ahead.moments.map((id) => {
    const at = all.indexOf(id);
    return at < 0 ? m.debrief_a_moment_named({ name: id }) : m.debrief_a_moment({ number: at + 1 });
  });
  return [...moments, ...endings];
}

export function knownOf(look: LookBack, proof: Proof | undefined, moment: Moment): KnownOfLine {
  const { scenario, ledger } = look;
  if (proof?.complete !== true) return 'none';
  const edition = ledger[0].edition;
  if (proof.edition !== edition) return 'other-edition';
  const turning = turningOf(proof, edition, moment.row.moment, moment.row.response);
  if (turning === undefined) return 'none';
  return {
    opened: named(scenario, turning.opens),
    closed: named(scenario, turning.closes),
    mayOpen: named(scenario, turning.mayOpen),
    mayClose: named(scenario, turning.mayClose),
  };
}
