/** The panel with the proof: questions answered *Yes* or *Not yet*, and the figures they rest on. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useStore } from '../../ui/useStore.ts';
import { type TermId, termsNamed } from '../../words/terms.ts';
import { m } from '../../words/words.ts';
import { Meanings } from '../Meanings.tsx';
import { analystOf } from './analysis.ts';
import type { Desk } from './desk.ts';
import { Figures } from './Figures.tsx';
import { Findings } from './Findings.tsx';
import { familyOf } from './family.ts';
import { Headline } from './Headline.tsx';
import './proof.css';
import { answer } from './questions.ts';
import { answerWords, questionWords, sayAnswer } from './sayAnswer.ts';
import type { PlanTold, ProvenTold } from './told.ts';

/** Words of the questions, the answers and the figures. */
const words: readonly TermId[] = ['knot', 'moment', 'move', 'credit', 'best', 'offer', 'leaning', 'blind', 'walk'];

type ProvenProps = {
  readonly desk: Desk;
  readonly proven: ProvenTold;
  readonly plans: readonly PlanTold[];
  readonly isTranslation: boolean;
};

function Proven({ desk, proven, plans, isTranslation }: ProvenProps): JSX.Element {
  return (
    <>
      <dl class="questions">
        {answer(proven, plans, isTranslation).map((answered) => (
          <div key={answered.id} class="proofQuestion" data-answer={answered.answer}>
            <dt>{questionWords[answered.id]()}</dt>
            <dd>
              <strong>{answerWords[answered.answer]()}</strong> {sayAnswer(answered, proven, plans)}
              <Findings desk={desk} findings={answered.findings} waived={answered.waived} />
            </dd>
          </div>
        ))}
      </dl>
      <Meanings terms={termsNamed(proven.moments.length === 0 ? ['knot', 'walk'] : words)} />
      {proven.figures !== undefined && <Figures desk={desk} proven={proven} figures={proven.figures} />}
    </>
  );
}

const none: readonly PlanTold[] = [];

export function ProofPanel({ workshop: desk }: { readonly workshop: Desk }): JSX.Element {
  const analysis = useStore(analystOf(desk), (state) => state);
  const { proven, compiled, main } = analysis;
  const plans = compiled?.plans ?? none;
  const isTranslation = main !== undefined && familyOf(main).language !== undefined;
  // Progress is told several times a second, and changes none of it.
  const drawn = useMemo(
    () => proven && <Proven desk={desk} proven={proven} plans={plans} isTranslation={isTranslation} />,
    [desk, proven, plans, isTranslation],
  );
  return (
    <section class="proofPanel" aria-label={m.studio_proof_title()} aria-busy={analysis.state === 'waiting'}>
      <Headline desk={desk} analysis={analysis} />
      {drawn}
    </section>
  );
}
