/** The order in which entries may stand in a ledger, and what an entry may say of those before it. The shape of one entry is shape.ts's. */

import type { Chose, Entry, Ledger, Skipped, WentBack } from './entries.ts';
import type { LedgerRule, LedgerTrouble } from './trouble.ts';

type Complaint = { readonly rule: LedgerRule; readonly values?: LedgerTrouble['values'] };

/** The response taken was on offer, once, and was a decision. [LG5] */
function answerComplaint({ response, offered }: Chose | Skipped): Complaint | undefined {
  const ids = new Set<string>();
  for (const { id } of offered) {
    if (ids.has(id)) return { rule: 'offered_twice', values: { response: id } };
    ids.add(id);
  }
  const taken = offered.find(({ id }) => id === response);
  if (taken === undefined) return { rule: 'not_on_offer', values: { response } };
  return taken.aside ? { rule: 'aside_as_decision', values: { response } } : undefined;
}

/** Going back names an earlier decision or aside that still stands. [LG6] */
function backComplaint(
  { to }: WentBack,
  index: number,
  entries: readonly Entry[],
  road: ReadonlySet<number>,
): Complaint | undefined {
  const values = { to: to + 1 };
  if (to >= index) return { rule: 'back_to_later', values };
  const kind = entries[to]?.kind;
  if (kind !== 'chose' && kind !== 'skipped' && kind !== 'aside') return { rule: 'back_to_no_decision', values };
  return road.has(to) ? undefined : { rule: 'back_off_the_road', values };
}

function complaintOf(
  entry: Entry,
  index: number,
  entries: readonly Entry[],
  road: ReadonlySet<number>,
): Complaint | undefined {
  switch (entry.kind) {
    case 'began':
      return index === 0 ? undefined : { rule: 'begun_twice' };
    case 'chose':
    case 'skipped':
      return answerComplaint(entry);
    case 'wentBack':
      return backComplaint(entry, index, entries, road);
    case 'aside':
    case 'ended':
      return undefined;
  }
}

const begins = (entries: readonly Entry[]): entries is Ledger => entries[0]?.kind === 'began';

/** These entries as a ledger, or the first thing that could not have happened. */
export function inSequence(entries: readonly Entry[]): Ledger | LedgerTrouble {
  if (!begins(entries)) return { rule: 'no_beginning', values: {} };
  /** Entries that stand, in order. */
  const road = new Set<number>();
  let over = false;
  for (const [index, entry] of entries.entries()) {
    const complaint: Complaint | undefined =
      over && entry.kind !== 'wentBack' ? { rule: 'after_the_end' } : complaintOf(entry, index, entries, road);
    if (complaint !== undefined) {
      return { rule: complaint.rule, at: index, values: { entry: index + 1, ...complaint.values } };
    }
    over = entry.kind === 'ended';
    if (entry.kind === 'wentBack') {
      for (let step = entry.to; step < index; step += 1) road.delete(step);
    } else road.add(index);
  }
  return entries;
}
