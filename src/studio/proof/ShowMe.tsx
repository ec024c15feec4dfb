/** The button that plays a walk on the stage; what it shows is said to those who cannot see what stands beside it. */
import type { JSX } from 'preact';
import { m } from '../../words/words.ts';
import type { Desk, StageWalk } from './desk.ts';

export function ShowMe(props: {
  readonly desk: Desk;
  readonly walk: StageWalk;
  readonly what: string;
  readonly label?: string;
}): JSX.Element {
  const label = props.label ?? m.studio_show_me();
  return (
    <button
      type="button"
      class="showMe"
      aria-label={m.studio_show_me_what({ label, what: props.what })}
      onClick={(event) => {
        props.desk.show(props.walk);
        // The stage stands above the panels, and may have been scrolled away from.
        event.currentTarget.closest('.beside')?.scrollTo({ top: 0 });
      }}
    >
      {label}
    </button>
  );
}
