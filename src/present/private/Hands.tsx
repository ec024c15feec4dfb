/** Raised hands as a whole count, beside the keys that count them one by one. */
import type { JSX } from 'preact';
import { m } from '../../words/words.ts';
import { Badge } from '../Badge.tsx';
import type { Link } from '../link.ts';
import type { Standing } from '../standing.ts';

/** The whole count, typed: for a room where pressing a key for each hand would take too long. */
export function Hands(props: { readonly link: Link; readonly standing: Standing }): JSX.Element | null {
  const { link, standing } = props;
  const { round, phase } = standing.snapshot;
  if (round === undefined || (phase !== 'open' && phase !== 'closed')) return null;
  const set = (at: number | 'sit', text: string): void => {
    const count = Math.min(100_000, Math.max(0, Math.round(Number(text)) || 0));
    void link.after(({ round: now }) => {
      if (now === undefined || now.round !== round.round) return undefined;
      const hands = now.hands ?? now.options.map(() => 0);
      const sat = now.satHands ?? 0;
      return at === 'sit'
        ? { do: 'hands', round: now.round, hands, sat: count }
        : { do: 'hands', round: now.round, hands: hands.map((n, i) => (i === at ? count : n)), sat };
    });
  };
  return (
    <fieldset class="handCounts">
      <legend>{m.present_hands_title()}</legend>
      {round.options.map((key, at) => (
        <label key={key}>
          <Badge at={at} />
          <span class="sr">{m.present_hands_for({ letter: String.fromCharCode(65 + at) })}</span>
          <input
            class="field"
            type="number"
            min="0"
            inputMode="numeric"
            value={round.hands?.[at] ?? 0}
            onChange={(event) => set(at, event.currentTarget.value)}
          />
        </label>
      ))}
      <label>
        <span>{m.present_hands_sit()}</span>
        <input
          class="field"
          type="number"
          min="0"
          inputMode="numeric"
          value={round.satHands ?? 0}
          onChange={(event) => set('sit', event.currentTarget.value)}
        />
      </label>
      <p>{m.present_hands_how()}</p>
    </fieldset>
  );
}
