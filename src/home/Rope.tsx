/** The product's mark: a short rope with its whipping in the middle. A picture only. */
import type { JSX } from 'preact';

const strand = 'M6 26q14 -16 30 -2t28 0t28 -8';

export function Rope(): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 98 48" aria-hidden="true">
      <g fill="none" stroke-linecap="round">
        <path d={strand} stroke="#1f1b16" stroke-width="11" />
        <path d={strand} stroke="#dcc08e" stroke-width="6.5" />
        <path d={strand} stroke="#a98a57" stroke-width="6.5" stroke-dasharray="2 7" stroke-linecap="butt" />
      </g>
      <g transform="rotate(-18 49 24)">
        <rect x="36" y="14" width="26" height="21" rx="4" fill="#2b6f62" stroke="#1f1b16" stroke-width="3" />
        <path d="M43 16v17M49 16v17M55 16v17" stroke="#fff" stroke-opacity="0.6" stroke-width="2" />
      </g>
    </svg>
  );
}
