/** All there is to one moment, behind *more*: the exchange itself, what the line eased and cost, and what to do with it next. */
import type { JSX } from 'preact';
import type { Mood } from '../core/story/beat.ts';
import { youName } from '../core/story/lines.ts';
import { Icon } from '../ui/icons.tsx';
import { quoted } from '../words/quoted.ts';
import { m } from '../words/words.ts';
import { Face } from './Face.tsx';
import type { LookBack, Moment } from './lookBack.ts';
import { type KnownOfLine, OpenedClosed } from './OpenedClosed.tsx';
import { answerOf, easedAndCost, lineWords, moodWord, moveName, nameIn, speakerName, toldWords } from './sentences.ts';

type MoreProps = {
  readonly look: LookBack;
  readonly moment: Moment;
  readonly known: KnownOfLine;
  readonly onAgain: () => void;
};

type PanelProps = {
  readonly look: LookBack;
  readonly who: string | undefined;
  readonly mood: Mood;
  readonly label: string;
  readonly lines: readonly string[];
  readonly right?: boolean;
  /** Your own line, which stands above already where there is little room. */
  readonly yours?: boolean;
};

function Panel({ look, who, mood, label, lines, right = false, yours = false }: PanelProps): JSX.Element {
  return (
    <div class={`panel${right ? ' right' : ''}${yours ? ' yours' : ''}`}>
      {who !== undefined && <Face name={who} mood={mood} meta={look.scenario.meta} cut="bust" turned={right} />}
      <div class="balloon">
        <p class="label">{label}</p>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}

/** What was said, what you said, how it was taken. */
function Exchange({ look, moment }: Pick<MoreProps, 'look' | 'moment'>): JSX.Element {
  const { asked, you, answer, mood, row } = moment;
  const answered = answerOf(moment, look.name);
  const asker = asked?.speaker ?? look.name;
  const speaks = asked === undefined ? undefined : speakerName(asked);
  return (
    <div class="threePanels">
      {asked !== undefined && (
        <Panel
          look={look}
          who={asker}
          mood={(asker === undefined ? undefined : asked.stage.moods[asker]) ?? 'calm'}
          label={speaks === undefined ? m.debrief_seen() : m.debrief_said({ who: speaks })}
          lines={[lineWords(asked)]}
        />
      )}
      <Panel
        look={look}
        yours
        who={youName}
        mood="calm"
        label={you.act ? m.debrief_you_did() : m.debrief_you_said()}
        lines={[row.skipped ? m.debrief_skipped_line() : toldWords(you)]}
      />
      {answer.length > 0 && (
        <Panel
          look={look}
          right
          who={look.name ?? answered?.speaker}
          mood={mood ?? 'calm'}
          label={
            look.name === undefined || mood === undefined
              ? m.debrief_afterwards()
              : m.debrief_who_and_mood({ who: look.name, mood: moodWord(mood) })
          }
          lines={answer.map((line) =>
            line.speaker === undefined || line.speaker === look.name
              ? lineWords(line)
              : `${speakerName(line)}: ${lineWords(line)}`,
          )}
        />
      )}
    </div>
  );
}

function Labelled(props: { readonly label: string; readonly text: string | undefined }): JSX.Element | null {
  if (props.text === undefined) return null;
  return (
    <p>
      <b>{props.label}</b> {props.text}
    </p>
  );
}

export function MomentMore({ look, moment, known, onAgain }: MoreProps): JSX.Element {
  const { you, other, felt, pull, ask, number, row } = moment;
  const name = nameIn(look);
  const { eased, cost } = easedAndCost(moment);
  const otherMove = other === undefined ? undefined : moveName(other);
  return (
    <div class="moreOf">
      <Exchange look={look} moment={moment} />
      <div class="columns">
        {!row.skipped && (
          <div>
            {moveName(you) !== undefined && <h4>{moveName(you)}</h4>}
            <Labelled label={m.debrief_eased()} text={eased} />
            <Labelled label={m.debrief_cost()} text={cost} />
            <Labelled label={m.debrief_pull()} text={pull} />
            {felt !== undefined && (
              <>
                <h4>{m.debrief_felt({ name })}</h4>
                <p class="felt">{/^\(.*\)$/s.test(felt) ? felt : quoted(felt)}</p>
              </>
            )}
          </div>
        )}
        <div>
          {other !== undefined && !row.skipped && (
            <>
              <h4>
                {otherMove === undefined
                  ? m.debrief_also_on_offer_plain()
                  : m.debrief_also_on_offer({ move: otherMove })}
              </h4>
              <p class={other.act ? 'act' : undefined}>{toldWords(other)}</p>
            </>
          )}
          {!row.skipped && (
            <>
              <h4>{m.debrief_opened_closed()}</h4>
              <OpenedClosed known={known} />
            </>
          )}
        </div>
        <div class="supervision">
          {ask !== undefined && (
            <>
              <p class="label">{m.debrief_supervision()}</p>
              <p class="ask">{ask}</p>
            </>
          )}
          {row.standing && (
            <button
              type="button"
              class="button line small"
              aria-describedby={`again-${row.entry}`}
              aria-label={`${m.debrief_again()}: ${m.debrief_moment_number({ number })}`}
              onClick={onAgain}
            >
              <Icon name="undo" />
              {m.debrief_again()}
            </button>
          )}
          {row.standing && (
            <p class="soft small" id={`again-${row.entry}`}>
              {m.debrief_again_after()}
            </p>
          )}
        </div>
      </div>
    </div>
  );
}
