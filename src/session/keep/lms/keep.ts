/** Keeps the playthrough in the course around the page: what can be played again in its suspend data, each decision as an interaction. Hopes stay in the page. */

import type { Ledger } from '../../../core/ledger/entries.ts';
import { standing } from '../../../core/ledger/entries.ts';
import { parseLedger } from '../../../core/ledger/parse.ts';
import { printLedger } from '../../../core/ledger/print.ts';
import type { Scenario } from '../../../core/story/artifact.ts';
import type { Keep, Kept, Saved } from '../keep.ts';
import type { Lms } from './api.ts';
import { ledgerOf, parsePath, printPath } from './path.ts';
import { hasEnded, shareOf, toldOf } from './told.ts';

/** Signs of suspend data that every course keeps: SCORM 1.2 has 4,096, some of SCORM 2004 have 4,000. */
export const mostSuspended = 4000;

export type LmsKeepNeeds = {
  readonly lms: Lms;
  readonly scenario: Scenario;
  /** Whether the exporter asked for a score to be sent. */
  readonly score: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

export type LmsKeep = Keep & {
  /** Tells the course how long it took, and that it goes on later or is finished. Call it when the page is left. */
  leave(): void;
};

/** What the course held when the page came. */
const restoredId = 'course';

export function lmsKeep({ lms, scenario, score, now }: LmsKeepNeeds): LmsKeep {
  const { words } = lms;
  const began = now();
  let finished = false;
  let left = false;
  /** How many decisions of each playthrough have been told. */
  const told = new Map<string, number>();
  let next = Number(lms.get(words.count)) || 0;
  let kept: Kept | undefined = restored();

  function restored(): Kept | undefined {
    const text = lms.get(words.suspend);
    if (text === '') return undefined;
    const path = parsePath(text, scenario.id);
    const shape = { id: restoredId, scenario: scenario.id, edition: '', updated: began, hopes: [], rev: 0 };
    // Handed on as it lies: whoever opens it says that it cannot be read.
    if (path === undefined) return { ...shape, ended: false, decisions: 1, ledger: text };
    const ledger = ledgerOf(scenario, path);
    told.set(restoredId, toldOf(scenario, ledger).length);
    const road = standing(ledger);
    return {
      ...shape,
      edition: path.began.edition,
      ended: road.at(-1)?.entry.kind === 'ended',
      decisions: road.filter(({ entry }) => entry.kind === 'chose' || entry.kind === 'skipped').length,
      ledger: printLedger(ledger),
    };
  }

  /** One at a time: a course may keep its count only as far as it was told. */
  function tell(id: string, ledger: Ledger): boolean {
    const all = toldOf(scenario, ledger, began);
    let took = true;
    for (const one of all.slice(told.get(id) ?? 0)) {
      took = lms.set(words.interaction(next, one)) && took;
      next += 1;
    }
    told.set(id, all.length);
    return took;
  }

  function keepStatus(ledger: Ledger): boolean {
    const ended = hasEnded(ledger);
    finished ||= ended;
    // Completed once, it stays so: a road that is tried again takes nothing away.
    if (!finished) return lms.set([[words.status, 'incomplete']]);
    const share = score ? shareOf(ledger) : undefined;
    return lms.set([[words.status, 'completed'], ...(share === undefined ? [] : words.score({ share }))]);
  }

  if (words.untouched.includes(lms.get(words.status))) {
    lms.set([[words.status, 'incomplete']]);
    lms.commit();
  } else finished = lms.get(words.status) === 'completed';

  return {
    async save(given): Promise<Saved> {
      const read = parseLedger(given.ledger);
      if (left || !read.ok) return 'refused';
      const ledger = read.saved.entries;
      const path = printPath(ledger, mostSuspended);
      const took = [
        lms.set([[words.suspend, path.text]]),
        tell(given.id, ledger),
        keepStatus(ledger),
        lms.commit(),
      ].every(Boolean);
      kept = given;
      if (!took) return 'refused';
      return path.kept < ledger.length ? 'partly' : 'kept';
    },
    list: async () => (kept === undefined ? [] : [kept]),
    get: async (id) => (kept?.id === id ? kept : undefined),
    remove: async () => forget(),
    clear: async () => forget(),
    leave() {
      if (left) return;
      left = true;
      lms.set(words.leaving(finished, now() - began));
      lms.commit();
      lms.end();
    },
  };

  /** The course goes on holding the decisions it was told; only what would be gone on with is taken back. */
  function forget(): void {
    kept = undefined;
    if (!lms.set([[words.suspend, '']]) || !lms.commit()) throw new Error('The course did not take it back.');
  }
}
