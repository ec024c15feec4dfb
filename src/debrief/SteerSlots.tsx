/** Who steered, as three slots: the person above, both in the middle, you below. */
import type { JSX } from 'preact';
import type { Steer } from '../core/codebook/moves.ts';

const slots: readonly Steer[] = ['client', 'shared', 'specialist'];

export function SteerSlots(props: { readonly steer: Steer }): JSX.Element {
  return (
    <svg class="slots" viewBox="0 0 26 30" width="26" height="30" aria-hidden="true">
      {slots.map((slot, i) => (
        <rect
          key={slot}
          x="1"
          y={i * 10 + 1}
          width="24"
          height="8"
          rx="2"
          class={slot === props.steer ? 'filled' : 'empty'}
        />
      ))}
    </svg>
  );
}
