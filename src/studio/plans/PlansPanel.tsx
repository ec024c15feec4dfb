/** The panel with the plans of the open story: each walk with a mark and a word, where one leaves the road, and how to keep another. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useStore } from '../../ui/useStore.ts';
import { checkSentence } from '../../words/rules/say.ts';
import { m } from '../../words/words.ts';
import { analystOf } from '../proof/analysis.ts';
import type { Desk } from '../proof/desk.ts';
import { ShowMe } from '../proof/ShowMe.tsx';
import type { Departure, PlanTold, WalkTold } from '../proof/told.ts';
import { KeepPlan } from './KeepPlan.tsx';
import { removeWalks } from './removeWalk.ts';
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

type WalkProps = {
  readonly desk: Desk;
  readonly plan: PlanTold;
  readonly walk: WalkTold;
  readonly onRemove: (plan: PlanTold, walks: readonly WalkTold[]) => void;
  readonly onAnew: (walk: WalkTold) => void;
};

function standingOf({ left, older }: WalkTold): string {
  if (older) return m.studio_plan_older();
  return left === undefined ? m.studio_plan_holds() : m.studio_plan_left();
}

function Walk({ desk, plan, walk, onRemove, onAnew }: WalkProps): JSX.Element {
  const { title, left, older, line, seed } = walk;
  const held = left === undefined;
  const at = older ? line : (left?.line ?? line);
  return (
    <li class="planWalk" data-held={held}>
      <Mark held={held} />
      <div>
        <p>
          <strong class="word">{standingOf(walk)}</strong> {title}
        </p>
        {older && <p>{checkSentence({ rule: 'R2', says: 'older', values: { walk: title, count: 1 } })}</p>}
        {left !== undefined && !older && <p>{departureWords(title, left)}</p>}
        <p class="planButtons">
          {older ? (
            <button
              type="button"
              class="source"
              aria-label={m.studio_plan_anew_what({ walk: title })}
              onClick={() => onAnew(walk)}
            >
              {m.studio_plan_anew()}
            </button>
          ) : (
            <ShowMe
              desk={desk}
              walk={{ walk: walk.walk, seed }}
              what={title}
              label={held ? m.studio_plan_show() : m.studio_plan_show_left()}
            />
          )}
          <button type="button" class="source" onClick={() => desk.goTo({ file: plan.path, line: at })}>
            {m.studio_plan_go({ line: at })}
          </button>
          <button
            type="button"
            class="source"
            aria-label={m.studio_plan_remove_what({ walk: title })}
            onClick={() => onRemove(plan, [walk])}
          >
            {m.studio_plan_remove()}
          </button>
        </p>
      </div>
    </li>
  );
}

/** What was taken out, with the text as it was before. */
type Removed = { readonly said: string; readonly path: string; readonly before: string };

function useRemoving(desk: Desk): {
  readonly removed: Removed | undefined;
  readonly remove: WalkProps['onRemove'];
  readonly undo: () => void;
} {
  const [removed, setRemoved] = useState<Removed>();
  return {
    removed,
    remove({ path }, walks) {
      const before = desk.getState().files[path] ?? '';
      const after = removeWalks(
        before,
        walks.map(({ line }) => line),
      );
      // An empty plan is nobody's; on a disk its file stays until somebody takes it away there.
      if (after === '') desk.remove(path);
      else desk.write(path, after);
      const [first, ...more] = walks;
      const said =
        more.length === 0
          ? m.studio_plan_removed({ walk: first?.title ?? '' })
          : m.studio_plan_removed_many({ count: walks.length });
      setRemoved({ said, path, before });
    },
    undo() {
      if (removed !== undefined) desk.write(removed.path, removed.before);
      setRemoved(undefined);
    },
  };
}

function Undoing({ removed, undo }: { readonly removed: Removed; readonly undo: () => void }): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with its walk.
  useEffect(() => button.current?.focus(), [removed]);
  return (
    <p class="planRemoved">
      <span role="status">{removed.said}</span>{' '}
      <button ref={button} type="button" class="button line small" onClick={undo}>
        {m.studio_plan_undo()}
      </button>
    </p>
  );
}

export function PlansPanel({ workshop: desk }: { readonly workshop: Desk }): JSX.Element {
  const analysis = useStore(analystOf(desk), (state) => state);
  const { removed, remove, undo } = useRemoving(desk);
  const [title, setTitle] = useState('');
  const [said, setSaid] = useState('');
  const name = (words: string): void => {
    setTitle(words);
    // Kept, or given up.
    if (words === '') setSaid('');
  };
  const plans = analysis.compiled?.plans ?? [];
  const walks = plans.flatMap((plan) => plan.walks);
  const held = walks.filter(({ left }) => left === undefined).length;
  const anew = (walk: WalkTold): void => {
    desk.show({ walk: [], seed: walk.seed });
    setTitle(walk.title);
    setSaid(m.studio_plan_anew_said());
  };
  return (
    <section class="plansPanel" aria-label={m.studio_plans_title()} aria-busy={analysis.state === 'waiting'}>
      <header class="panelHead">
        <h2 class="sr">{m.studio_plans_title()}</h2>
        {walks.length > 0 && <p class="panelSub">{m.studio_plans_sub({ held, of: walks.length })}</p>}
        {analysis.state === 'behind' && <p class="panelSub behind">{m.studio_behind()}</p>}
      </header>
      {walks.length === 0 && <p class="panelSub">{m.studio_plans_none()}</p>}
      {removed !== undefined && <Undoing removed={removed} undo={undo} />}
      {plans.map((plan) => {
        const older = plan.walks.filter((walk) => walk.older);
        return older.length < 2 ? null : (
          <p key={plan.path}>
            <button type="button" class="button line small" onClick={() => remove(plan, older)}>
              {m.studio_plan_remove_older({ count: older.length })}
            </button>
          </p>
        );
      })}
      <ul class="planWalks">
        {plans.flatMap((plan) => [
          ...plan.walks.map((walk) => (
            <Walk
              key={`${plan.path} ${walk.line}`}
              desk={desk}
              plan={plan}
              walk={walk}
              onRemove={remove}
              onAnew={anew}
            />
          )),
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
      <p role="status" class="panelSub">
        {said}
      </p>
      <KeepPlan desk={desk} naming={{ title, setTitle: name }} />
    </section>
  );
}
