/** One moment of the look back in at most sixty words, with the rest behind *more*. */
import type { ComponentChildren, JSX } from 'preact';
import type { Boundary } from '../core/codebook/moves.ts';
import { Icon } from '../ui/icons.tsx';
import { m } from '../words/words.ts';
import { Face } from './Face.tsx';
import type { LookBack, Moment } from './lookBack.ts';
import { MomentMore } from './MomentMore.tsx';
import type { KnownOfLine } from './OpenedClosed.tsx';
import { RopeSpine } from './RopeSpine.tsx';
import { Ruler } from './Ruler.tsx';
import { answerOf, brief, moodWord, moveName, placeWord, speakerName } from './sentences.ts';

type MomentItemProps = {
  readonly look: LookBack;
  readonly moment: Moment;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onAgain: () => void;
  readonly known: KnownOfLine;
  /** Where the rope lay before; absent where this moment moves no rope and lies beside it. */
  readonly rope?: { readonly before: Boundary; readonly first: boolean; readonly last: boolean };
  /** What the person had hoped for, above everything that is told. */
  readonly children?: ComponentChildren;
};

export const momentId = (entry: number): string => `moment-${entry}`;

const sideClass = (boundary: Boundary): string => {
  if (boundary === 0) return 'along';
  return boundary > 0 ? 'in' : 'out';
};

export function MomentItem(props: MomentItemProps): JSX.Element {
  const { look, moment, open, onToggle, onAgain, known, rope } = props;
  const { row, number, asked, mood, you } = moment;
  const { reading } = row;
  const told = brief(moment, look);
  const answered = answerOf(moment, look.name);
  const id = momentId(row.entry);
  const move = row.skipped ? undefined : moveName(you);
  const who = asked === undefined ? undefined : speakerName(asked);
  const answerSpeaker = answered === undefined ? undefined : speakerName(answered);
  return (
    <li class={`moment${open ? ' open' : ''}`} id={id}>
      {rope !== undefined && (
        <RopeSpine
          before={rope.before}
          {...(reading !== undefined && row.standing ? { boundary: reading.boundary } : {})}
          number={number}
          again={row.replay}
          first={rope.first}
          last={rope.last}
        />
      )}
      <div class="told">
        {props.children}
        <div class="brief">
          <div class="where">
            {reading === undefined ? (
              <span class="number" aria-hidden="true">
                {number}
              </span>
            ) : (
              <Ruler boundary={reading.boundary} number={number} again={row.replay} />
            )}
            {reading !== undefined && (
              <span class={`place ${sideClass(reading.boundary)}`}>{placeWord(reading.boundary)}</span>
            )}
            {move !== undefined && <span class="move">{move}</span>}
          </div>
          <div class="lines">
            {told.marks.map((mark) => (
              <p key={mark} class="mark">
                {mark}
              </p>
            ))}
            {told.asked !== undefined && (
              <p class="asked">
                {who !== undefined && <span class="who">{who}</span>} {told.asked}
              </p>
            )}
            <h3 id={`${id}-line`} tabindex={-1} class={you.act && !row.skipped ? 'act' : undefined}>
              <span class="sr">{m.debrief_moment_number({ number })} </span>
              {told.you}
            </h3>
            {told.answer !== undefined && (
              <p class="answer">
                {answerSpeaker !== undefined && <span class="who">{answerSpeaker}</span>} {told.answer}
              </p>
            )}
          </div>
          <p class="took">
            {look.name !== undefined && mood !== undefined && !row.skipped && (
              <>
                <Face name={look.name} mood={mood} meta={look.scenario.meta} cut="round" />
                <span class="sr">{told.answerer}</span>
                <span aria-hidden="true">{moodWord(mood)}</span>
              </>
            )}
          </p>
          <button
            type="button"
            class="toggle"
            aria-expanded={open}
            aria-controls={`${id}-more`}
            aria-label={`${open ? m.debrief_less() : m.debrief_more()}: ${m.debrief_moment_number({ number })}`}
            onClick={onToggle}
          >
            <span>{open ? m.debrief_less() : m.debrief_more()}</span>
            <Icon name="down" />
          </button>
        </div>
        <div id={`${id}-more`} hidden={!open}>
          {open && <MomentMore look={look} moment={moment} known={known} onAgain={onAgain} />}
        </div>
      </div>
    </li>
  );
}
