/** What a line opened and closed: exact where the story's proof says so, a plain sentence where it does not. */
import type { JSX } from 'preact';
import { m } from '../words/words.ts';

/** Moments and endings by how they are named to people; the last two hold on some roads to the moment, not on all. */
export type OpenedAndClosed = {
  readonly opened: readonly string[];
  readonly closed: readonly string[];
  readonly mayOpen: readonly string[];
  readonly mayClose: readonly string[];
};

/** `none`: no proof was made for this story. `other-edition`: one was, but not for the story as it was played. */
export type KnownOfLine = OpenedAndClosed | 'none' | 'other-edition';

export function OpenedClosed(props: { readonly known: KnownOfLine }): JSX.Element {
  const { known } = props;
  if (known === 'none') return <p class="soft">{m.debrief_opened_later()}</p>;
  if (known === 'other-edition') return <p class="soft">{m.debrief_opened_other_edition()}</p>;
  const rows = [
    { label: m.debrief_opened(), list: known.opened },
    { label: m.debrief_closed(), list: known.closed },
    { label: m.debrief_may_open(), list: known.mayOpen },
    { label: m.debrief_may_close(), list: known.mayClose },
  ].filter(({ list }) => list.length > 0);
  if (rows.length === 0) return <p>{m.debrief_opened_nothing()}</p>;
  return (
    <>
      {rows.map(({ label, list }) => (
        <p key={label}>
          <b>{label}</b> {list.join(' · ')}
        </p>
      ))}
    </>
  );
}
