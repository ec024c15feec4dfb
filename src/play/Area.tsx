/** What stands under the stage: the responses of a moment, the way on, a note ahead, the end, or a look at the last line. */
import type { JSX } from 'preact';
import type { Chose } from '../core/ledger/entries.ts';
import type { Scenario } from '../core/story/artifact.ts';
import type { Response } from '../core/story/beat.ts';
import { clientName } from '../core/story/lines.ts';
import { session } from '../session/current.ts';
import type { Playing } from '../session/session.ts';
import { Icon } from '../ui/icons.tsx';
import type { Spoken } from '../ui/speech.ts';
import { m } from '../words/words.ts';
import { Ask, spokenResponse } from './Ask.tsx';
import { Hear } from './Hear.tsx';
import { Look } from './parts.ts';
import type { Telling } from './useTelling.ts';

export type AreaProps = {
  readonly scenario: Scenario;
  readonly playing: Playing | undefined;
  readonly telling: Telling;
  readonly responses: readonly Response[];
  readonly asides: readonly Response[];
  readonly practice: boolean;
  readonly shortcuts: boolean;
  /** Each response has its own button that reads it. */
  readonly aloud: boolean;
  /** What is seen now, to be heard. */
  readonly texts: readonly Spoken[];
  /** Index of the entry that is looked at. */
  readonly looking: number | undefined;
  readonly onLook: (index: number | undefined) => void;
  readonly onChoose: (key: string) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
};

type Decision = { readonly index: number; readonly entry: Chose };

/** The last thing done, if it was a decision whose kind is known. */
function lastDecision(telling: Telling): Decision | undefined {
  const step = telling.steps.at(-2);
  if (step?.entry?.kind !== 'chose' || step.index === undefined) return undefined;
  const taken = step.entry.offered.find((offer) => offer.id === (step.entry as Chose).response);
  return taken?.move === undefined ? undefined : { index: step.index, entry: step.entry };
}

function Ways(props: AreaProps & { readonly decision: Decision | undefined }): JSX.Element {
  const { scenario, telling, practice, decision, responses, texts } = props;
  const spoken = [...texts, ...responses.map(spokenResponse)];
  return (
    <>
      {practice && decision !== undefined && (
        <button type="button" class="button quiet small" data-look="" onClick={() => props.onLook(decision.index)}>
          <Icon name="look" />
          <span>{m.play_look()}</span>
        </button>
      )}
      <Hear spoken={spoken} language={scenario.meta.language} what={m.play_lines()} label={m.play_hear()} />
      {practice && telling.steps.length > 1 && (
        <button type="button" class="button quiet small" onClick={props.onBack}>
          <Icon name="undo" />
          <span>{m.play_back_one()}</span>
        </button>
      )}
      {telling.beat.responses.length > 0 && (
        <button type="button" class="button quiet small" onClick={() => props.playing !== undefined && session.skip()}>
          <Icon name="skip" />
          <span>{m.play_skip_bit()}</span>
        </button>
      )}
    </>
  );
}

export function Area(props: AreaProps): JSX.Element {
  const { scenario, playing, telling, responses, looking } = props;
  const decision = lastDecision(telling);
  const { beat, done, gate } = telling;
  if (decision !== undefined && looking === decision.index && playing !== undefined) {
    return (
      <div class="area looking">
        <Look
          key={decision.index}
          scenario={scenario}
          entry={decision.entry}
          index={decision.index}
          hope={playing.hopes.find((hope) => hope.entry === decision.index)}
          onHope={(hope) => session.hope(hope)}
          onDone={() => props.onLook(undefined)}
        />
        {!done && <NextButton onNext={props.onNext} />}
      </div>
    );
  }
  const ways = <Ways {...props} decision={decision} />;
  if (gate !== undefined) {
    return (
      <div class="area gate">
        <p>
          <b>{m.play_note_ahead()}</b> {gate}
        </p>
        <div class="go">
          {ways}
          <NextButton onNext={props.onNext} label={m.play_note_go_on()} />
        </div>
      </div>
    );
  }
  if (!done) {
    return (
      <div class="area go">
        {ways}
        <NextButton onNext={props.onNext} />
      </div>
    );
  }
  if (beat.end) {
    return (
      <div class="area end">
        <p>{m.play_end()}</p>
        <div class="go">
          {ways}
          <button type="button" class="button solid" onClick={props.onNext}>
            <span>{m.play_look_back()}</span>
            <Icon name="next" />
          </button>
        </div>
      </div>
    );
  }
  return (
    <div class="area">
      <Ask
        responses={responses}
        asides={props.asides}
        shortcuts={props.shortcuts}
        aloud={props.aloud}
        language={scenario.meta.language}
        toSomebody={clientName(scenario.meta) !== undefined}
        onChoose={props.onChoose}
      >
        {ways}
      </Ask>
    </div>
  );
}

function NextButton(props: { readonly onNext: () => void; readonly label?: string }): JSX.Element {
  return (
    <button type="button" class="button solid next" onClick={props.onNext}>
      <span>{props.label ?? m.play_next()}</span>
      <Icon name="next" />
    </button>
  );
}
