/** What goes on with the room, on the projector and in the private window alike: *next*, and the asides that stand. */
import type { ComponentChildren, JSX } from 'preact';
import { nextWords } from './sentences.ts';
import type { Standing } from './standing.ts';
import type { Lead } from './useLead.ts';

/** `children`: after its words. */
export function NextButton(props: {
  readonly lead: Lead;
  readonly standing: Standing;
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { next, act } = props.lead;
  return (
    <button
      type="button"
      class="button solid"
      disabled={next.command === undefined}
      onClick={() => act({ do: 'next' })}
    >
      {nextWords(next.label, props.standing.choices.length)}
      {props.children}
    </button>
  );
}

/** Offered once everything is told, and as long as no vote is held on it. */
export function Asides(props: { readonly lead: Lead; readonly standing: Standing }): JSX.Element | null {
  const { lead, standing } = props;
  if (!standing.told.done || standing.snapshot.phase !== 'scene') return null;
  return (
    <>
      {standing.asides.map(({ key, text }) => (
        <button key={key} type="button" class="button line" onClick={() => lead.send({ do: 'aside', choice: key })}>
          {text}
        </button>
      ))}
    </>
  );
}
