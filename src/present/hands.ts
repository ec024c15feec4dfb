/** Raised hands as they are counted: one more or one less at a press. */
import type { Command } from '../core/room/act.ts';
import type { FacilitatorSnapshot } from '../core/room/view.ts';

export const isCounting = ({ phase }: FacilitatorSnapshot): boolean => phase === 'open' || phase === 'closed';

/** One hand more or less; a hand below none changes nothing. */
export function handsCommand(snapshot: FacilitatorSnapshot, at: number | 'sit', less: boolean): Command | undefined {
  const { round } = snapshot;
  if (round === undefined || !isCounting(snapshot)) return undefined;
  const hands = round.hands ?? round.options.map(() => 0);
  const sat = round.satHands ?? 0;
  const by = less ? -1 : 1;
  if (at === 'sit') return sat + by < 0 ? undefined : { do: 'hands', round: round.round, hands, sat: sat + by };
  const now = hands[at];
  if (now === undefined || now + by < 0) return undefined;
  return { do: 'hands', round: round.round, hands: hands.map((n, i) => (i === at ? n + by : n)), sat };
}
