/** Small pictures drawn in one line weight, all of them beside a word and hidden from screen readers. */
import type { JSX } from 'preact';

const paths = {
  back: 'M14.5 5.5 8 12l6.5 6.5',
  next: 'M4 12h15M13 6l6 6-6 6',
  undo: 'M9 5 4.5 9.5 9 14M5 9.5h9a5 5 0 0 1 0 10h-3',
  leave: 'M10 4.5H6a1.5 1.5 0 0 0-1.5 1.5v12A1.5 1.5 0 0 0 6 19.5h4M9.5 12h10M15.5 8l4 4-4 4',
  history: 'M4 6v4.5h4.5M4.6 10.3A8 8 0 1 1 4 13M12 8v4.5l3 2',
  rules:
    'M6 4h12a1.5 1.5 0 0 1 1.5 1.5v13A1.5 1.5 0 0 1 18 20H6a1.5 1.5 0 0 1-1.5-1.5v-13A1.5 1.5 0 0 1 6 4ZM8 9h8M8 12.5h8M8 16h5',
  settings:
    'M4 8h9M18 8h2M4 16h2M11 16h9M15.5 5.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4ZM8.500 13.800a2.200 2.200 0 1 1 0 4.400 2.200 2.200 0 0 1 0-4.400Z',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6 6 18',
  down: 'M5.500 9 12 15.500 18.500 9',
  look: 'M10.500 4.500a6 6 0 1 1 0 12 6 6 0 0 1 0-12ZM15 15l5 5',
  hear: 'M4 9.500v5h3.500L12 18.500v-13L7.500 9.500ZM15.500 9a4.200 4.200 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11',
  quiet: 'M4 9.500v5h3.500L12 18.500v-13L7.500 9.500ZM16 10l4 4M20 10l-4 4',
  skip: 'M5 6l8 6-8 6ZM14 6l5 6-5 6',
  act: 'M8 12.500V6.300a1.300 1.300 0 0 1 2.600 0V11M10.600 10.500V4.800a1.300 1.300 0 0 1 2.600 0v5.700M13.200 10.700V6a1.300 1.300 0 0 1 2.600 0v6.500l1-1.900a1.300 1.300 0 0 1 2.300 1.200L16.500 18a4.500 4.500 0 0 1-4 2.300h-1.300A4.500 4.500 0 0 1 7.500 18.300L4.700 14a1.300 1.300 0 0 1 2.100-1.500L8 14Z',
  stepOut: 'M6 4.500h7.500v15H6ZM10.700 12v.6M13.500 7 18 9v10.500l-4.500 0',
  full: 'M5 9.500V5h4.500M14.500 5H19v4.500M19 14.500V19h-4.500M9.500 19H5v-4.500',
  keys: 'M3.500 7h17v10h-17ZM7 10.300h.6M10.300 10.300h.6M13.600 10.300h.6M17 10.300h.6M8 13.800h8',
  phone:
    'M6.500 4h3l1.500 4-2 1.500a11 11 0 0 0 5.500 5.500l1.500-2 4 1.500v3a2 2 0 0 1-2.200 2A15.500 15.500 0 0 1 4.500 6.200 2 2 0 0 1 6.500 4Z',
  money: 'M3.500 7h17v10h-17ZM12 9.500a2.500 2.500 0 1 1 0 5 2.500 2.500 0 0 1 0-5ZM6.500 10v4M17.500 10v4',
  car: 'M4 16.500v-4l2-1 2-4.500h8l2 4.500 2 1v4ZM6.500 11.500h11M7.500 15a1.900 1.900 0 1 1 0 3.800 1.900 1.900 0 0 1 0-3.800ZM16.500 15a1.900 1.900 0 1 1 0 3.800 1.900 1.900 0 0 1 0-3.800Z',
  globe:
    'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16ZM4.500 10h15M4.500 14.500h15M12 4c-5 4.500-5 11.500 0 16M12 4c5 4.500 5 11.500 0 16',
  lock: 'M6 11h12v9H6ZM8.500 11V8a3.500 3.500 0 0 1 7 0v3M12 14.500v2.500',
  key: 'M8 11.500a3.500 3.500 0 1 1 0 7 3.500 3.500 0 0 1 0-7ZM10.500 12.500 19 4M15 8l3 3M17 6l2 2',
  pills:
    'M5.300 12.300l7-7a3.500 3.500 0 0 1 5 5l-7 7a3.500 3.500 0 0 1-5-5ZM8.800 8.800l5 5M16 15.500a2.700 2.700 0 1 1 0 5.400 2.700 2.700 0 0 1 0-5.400Z',
  person:
    'M12 4a3.800 3.800 0 1 1 0 7.600A3.800 3.800 0 0 1 12 4ZM4.500 20.500c.5-4.500 3.500-6.500 7.500-6.500s7 2 7.500 6.500',
} as const;

export type IconName = keyof typeof paths;
export const isIcon = (name: string): name is IconName => Object.hasOwn(paths, name);

/** Those that point somewhere turn round where words run from right to left. */
const turning = new Set<IconName>(['back', 'next', 'undo', 'leave', 'skip', 'hear', 'quiet', 'stepOut']);

export function Icon(props: { readonly name: IconName; readonly class?: string }): JSX.Element {
  const { name } = props;
  const classes = ['icon', turning.has(name) ? 'turns' : '', props.class ?? ''].filter(Boolean).join(' ');
  return (
    <svg
      class={classes}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.9"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
