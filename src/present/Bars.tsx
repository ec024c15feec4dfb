/** How a round split, as bars with their counts in words; an earlier round at the same moment stands above, thin and striped. */
import type { JSX } from 'preact';
import type { Choice } from '../core/room/act.ts';
import type { Count, Split } from '../core/room/tally.ts';
import { m } from '../words/words.ts';
import { Badge } from './Badge.tsx';

export function countWords(count: Count): string {
  if (count === 'few') return m.present_a_few();
  return count === 'more' ? m.present_or_more({ count: 3 }) : String(count);
}

/** Length of a bar in people: *a few* is drawn the same for one and two, and of what is *3 or more* only the lead is seen. */
function lengthOf(count: Count, leads: boolean): number {
  if (count === 'few') return 1.5;
  if (count === 'more') return leads ? 6 : 3;
  return count;
}

export const most = (splits: readonly (Split | undefined)[]): number =>
  Math.max(
    1,
    ...splits.flatMap(
      (split) =>
        split?.options.map(({ key, phones, hands }) => lengthOf(phones, split.leading.includes(key)) + hands) ?? [],
    ),
  );

/** Which strip is which, where two votes stand beside each other. */
export const SplitKey = (props: { readonly first: Split; readonly now: Split }): JSX.Element => (
  <p class="key">
    <span class="strip first" aria-hidden="true" /> {m.present_first_vote()}, {props.first.people}{' '}
    <span class="strip" aria-hidden="true" /> {m.present_this_vote()}, {props.now.people}
  </p>
);

/** Phones and hands of one response: hands are marked as hands wherever they stand. */
export function Bar(props: {
  readonly split: Split;
  readonly at: number;
  readonly of: number;
  readonly first?: boolean;
}): JSX.Element | null {
  const { split, at, of, first } = props;
  const option = split.options[at];
  if (option === undefined) return null;
  const { phones, hands } = option;
  const part = (length: number) => ({ inlineSize: `${(length / of) * 68}%` });
  const words = [
    ...(phones !== 0 || hands === 0 ? [countWords(phones)] : []),
    ...(hands > 0 ? [m.present_hands_count({ count: hands })] : []),
  ].join(' + ');
  return (
    <span class={first ? 'barRow first' : 'barRow'}>
      {phones !== 0 && (
        <span
          class="strip phones"
          style={part(lengthOf(phones, split.leading.includes(option.key)))}
          aria-hidden="true"
        />
      )}
      {hands > 0 && <span class="strip hands" style={part(hands)} aria-hidden="true" />}
      <span class="barCount">
        {first && <span class="sr">{m.present_first_vote()}: </span>}
        {words}
      </span>
    </span>
  );
}

export type BarsProps = {
  readonly options: readonly string[];
  readonly choices: ReadonlyMap<string, Pick<Choice, 'text' | 'act'>>;
  readonly split: Split | undefined;
  readonly before?: Split | undefined;
  readonly selected?: string | undefined;
  readonly onSelect?: ((key: string) => void) | undefined;
  /** Letters alone are seen; their words stand somewhere near, and are said. */
  readonly short?: boolean;
};

export function Bars(props: BarsProps): JSX.Element {
  const { options, choices, split, before, selected, onSelect, short } = props;
  const of = most([split, before]);
  return (
    <ol class="bars">
      {options.map((key, at) => {
        const choice = choices.get(key);
        const words = (
          <>
            <Badge at={at} />
            <span class="sr">{m.present_letter({ letter: String.fromCharCode(65 + at) })}</span>
            <span class={short ? 'sr' : 'words'}>{choice?.act ? <em>{choice.text}</em> : choice?.text}</span>
          </>
        );
        return (
          <li key={key} class={selected === key ? 'selected' : ''}>
            {onSelect === undefined ? (
              <div class="barWords">{words}</div>
            ) : (
              <button type="button" class="barWords" aria-pressed={selected === key} onClick={() => onSelect(key)}>
                {words}
              </button>
            )}
            <div class="barRows">
              {before && <Bar split={before} at={at} of={of} first={split !== undefined} />}
              {split && <Bar split={split} at={at} of={of} />}
              {selected === key && <span class="goOnWith">{m.present_go_on_with_this()}</span>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** Who sat it out, and how many took part. */
export function splitWords({ sat, satHands, people }: Pick<Split, 'sat' | 'satHands' | 'people'>): string {
  const all = m.present_people({ count: people });
  if (sat === 0 && satHands === 0) return all;
  const count =
    typeof sat === 'number' ? String(sat + satHands) : countWords(sat) + (satHands > 0 ? ` + ${satHands}` : '');
  return `${all} ${m.present_sat_out({ count })}`;
}
