/** The panel with the plans of the open story: each walk with a mark and a word, where one leaves the road, and how to keep another. */
import type { JSX } from 'preact';
import { useStore } from '../../ui/useStore.ts';
import { checkSentence } from '../../words/rules/say.ts';
import { m } from '../../words/words.ts';
import { analystOf } from '../proof/analysis.ts';
import type { Desk } from '../proof/desk.ts';
import { ShowMe } from '../proof/ShowMe.tsx';
import type { Departure, PlanTold, WalkTold } from '../proof/told.ts';
import { KeepPlan } from './KeepPlan.tsx';
import './plans.css';
import '../proof/proof.css';

/** The words of rule R2, as the list of findings has them. */
const departureWords = (title: string, { kind, wanted, found, moment, offered, last }: Departure): string =>
  checkSentence({
    rule: 'R2',
    says: kind,
    values: { walk: title, wanted, found, moment: moment ?? '', offered: offered.join(', '), last: last ?? '' },
  });

function Mark({ held }: { readonly held: boolean }): JSX.Element {
  return (
    <svg class="planMark" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="10.500" />
      <path d={held ? 'M7 12.500l3.500 3.500L17 8.500' : 'M8 8l8 8M16 8l-8 8'} />
    </svg>
  );
}

function Walk(props: { readonly desk: Desk; readonly plan: PlanTold; readonly walk: WalkTold }): JSX.Element {
  const { desk, plan, walk } = props;
  const { title, left, line, seed } = walk;
  const held = left === undefined;
  return (
    <li class="planWalk" data-held={held}>
      <Mark held={held} />
      <div>
        <p>
          <strong class="word">{held ? m.studio_plan_holds() : m.studio_plan_left()}</strong> {title}
        </p>
        {left !== undefined && <p>{departureWords(title, left)}</p>}
        <p class="planButtons">
          <ShowMe
            desk={desk}
            walk={{ walk: walk.walk, seed }}
            what={title}
            label={held ? m.studio_plan_show() : m.studio_plan_show_left()}
          />
          <button type="button" class="source" onClick={() => desk.goTo({ file: plan.path, line: left?.line ?? line })}>
            {m.studio_plan_go({ line: left?.line ?? line })}
          </button>
        </p>
      </div>
    </li>
  );
}

export function PlansPanel({ workshop: desk }: { readonly workshop: Desk }): JSX.Element {
  const analysis = useStore(analystOf(desk), (state) => state);
  const plans = analysis.compiled?.plans ?? [];
  const walks = plans.flatMap((plan) => plan.walks);
  const held = walks.filter(({ left }) => left === undefined).length;
  return (
    <section class="plansPanel" aria-label={m.studio_plans_title()} aria-busy={analysis.state === 'waiting'}>
      <header class="panelHead">
        <h2 class="sr">{m.studio_plans_title()}</h2>
        {walks.length > 0 && <p class="panelSub">{m.studio_plans_sub({ held, of: walks.length })}</p>}
        {analysis.state === 'behind' && <p class="panelSub behind">{m.studio_behind()}</p>}
      </header>
      {walks.length === 0 && <p class="panelSub">{m.studio_plans_none()}</p>}
      <ul class="planWalks">
        {plans.flatMap((plan) => [
          ...plan.walks.map((walk) => <Walk key={`${plan.path} ${walk.line}`} desk={desk} plan={plan} walk={walk} />),
          ...plan.mistakes.map(({ line, text }) => (
            <li key={`${plan.path} mistake ${line}`} class="planWalk" data-held={false}>
              <Mark held={false} />
              <div>
                <p>
                  <strong class="word">{m.studio_plan_mistake()}</strong> {m.studio_plan_says_mistake({ text })}
                </p>
                <p class="planButtons">
                  <button type="button" class="source" onClick={() => desk.goTo({ file: plan.path, line })}>
                    {m.studio_plan_go({ line })}
                  </button>
                </p>
              </div>
            </li>
          )),
        ])}
      </ul>
      <KeepPlan desk={desk} />
    </section>
  );
}
