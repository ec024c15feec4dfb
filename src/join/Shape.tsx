/** The letter of a response in its shape: told apart by letter first, then by shape, then by color. */
import type { JSX } from 'preact';
import { letterAt } from '../core/room/letters.ts';

const outlines = [
  <circle key="a" cx="24" cy="24" r="21" />,
  <rect key="b" x="5" y="5" width="38" height="38" rx="3" />,
  <path key="c" d="M24 4 46 44H2Z" />,
  <path key="d" d="M24 1 47 24 24 47 1 24Z" />,
];

export function Shape(props: { readonly at: number }): JSX.Element {
  const { at } = props;
  return (
    <svg class={`shape s${at % 4}`} viewBox="-1 -1 50 50" aria-hidden="true">
      {outlines[at % 4]}
      <text x="24" y={at % 4 === 2 ? 39 : 32}>
        {letterAt(at)}
      </text>
    </svg>
  );
}
