/** Keeps the walk on the stage as a plan: a few words for it, and one button. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useStore } from '../../ui/useStore.ts';
import { m } from '../../words/words.ts';
import type { Desk, StageNow } from '../proof/desk.ts';
import { familyOf } from '../proof/family.ts';
import { addWalk, keepPlan } from './keepPlan.ts';

type Said = { readonly kind: 'done' | 'trouble'; readonly text: string };

/** The last file name of a path. */
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function keep(desk: Desk, title: string): Said {
  const { main, stage, compiled, files } = desk.getState();
  const scenario = compiled?.scenario;
  if (title.trim() === '') return { kind: 'trouble', text: m.studio_keep_untitled() };
  const kept =
    main === undefined || stage?.ledger === undefined || scenario === undefined
      ? undefined
      : keepPlan(title, stage.ledger, scenario);
  if (main === undefined || kept === undefined) return { kind: 'trouble', text: m.studio_kept_not() };
  const { plan } = familyOf(main);
  desk.write(plan, addWalk(files[plan] ?? '', kept.text));
  const path = nameOf(plan);
  return { kind: 'done', text: kept.straight ? m.studio_kept_straight({ path }) : m.studio_kept({ path }) };
}

/** Why the stage as it stands can be no plan. */
function notYet(stage: StageNow | undefined): string | undefined {
  if (stage?.from !== undefined) return m.studio_keep_from({ place: stage.from });
  return stage === undefined || stage.walk.length === 0 ? m.studio_keep_none() : undefined;
}

export type Naming = { readonly title: string; readonly setTitle: (title: string) => void };

export function KeepPlan({ desk, naming }: { readonly desk: Desk; readonly naming: Naming }): JSX.Element {
  const { title, setTitle } = naming;
  const stage = useStore(desk, (state) => state.stage);
  const [said, setSaid] = useState<Said | undefined>();
  const id = useId();
  const why = notYet(stage);
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const done = keep(desk, title);
    setSaid(done);
    if (done.kind === 'done') setTitle('');
  };
  return (
    <form class="keepPlan" onSubmit={onSubmit}>
      <h3>{m.studio_keep_title()}</h3>
      {why !== undefined || stage === undefined ? (
        <p class="panelSub">{why}</p>
      ) : (
        <>
          <p class="panelSub">{m.studio_keep_walk({ count: stage.walk.length, walk: stage.walk.join(', ') })}</p>
          <div class="planRow">
            <label for={id}>{m.studio_keep_name()}</label>
            <input
              id={id}
              type="text"
              maxLength={120}
              value={title}
              onInput={(event) => setTitle(event.currentTarget.value)}
            />
            <button type="submit" class="button solid small">
              {m.studio_keep()}
            </button>
          </div>
        </>
      )}
      <p role="status" class={said?.kind === 'trouble' ? 'trouble' : 'panelSub'}>
        {said?.text}
      </p>
    </form>
  );
}
