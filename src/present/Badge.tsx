/** The letter of a response in its own shape and color; none of them is a color of the boundary. Hidden from screen readers, which hear the letter from its words. */
import type { JSX } from 'preact';

const shapes = [
  <circle key="a" cx="50" cy="50" r="44" />,
  <rect key="b" x="9" y="9" width="82" height="82" rx="6" />,
  <path key="c" d="M50 7 95 90H5Z" />,
  <path key="d" d="M50 3 97 50 50 97 3 50Z" />,
  <path key="e" d="M50 5 95 39 78 93H22L5 39Z" />,
  <path key="f" d="M27 8h46l24 42-24 42H27L3 50Z" />,
];

/** Where a letter sits in its shape: low in a triangle. */
const letterY = [69, 69, 80, 68, 72, 69];

export function Badge(props: { readonly at: number; readonly open?: boolean }): JSX.Element {
  const { at } = props;
  const shape = at % shapes.length;
  return (
    <svg
      class={`badge letter-${String.fromCharCode(97 + shape)} ${props.open ? 'outline' : ''}`}
      viewBox="0 0 100 100"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[shape]}
      <text x="50" y={letterY[shape]} text-anchor="middle">
        {String.fromCharCode(65 + at)}
      </text>
    </svg>
  );
}
