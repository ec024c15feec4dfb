/** Colors for a terminal, and none for a file. */

import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];
const styles = {
  strong: 'bold',
  faint: 'dim',
  error: ['red', 'bold'],
  warning: 'yellow',
  mend: 'cyan',
  good: 'green',
} as const satisfies { readonly [use: string]: Style };

export type Paint = { readonly [use in keyof typeof styles]: (text: string) => string };

/** `colored` false writes plain text. */
export const paintFor = (colored: boolean): Paint =>
  Object.fromEntries(
    Object.entries(styles).map(([use, style]) => [
      use,
      (text: string) => (colored ? styleText(style as Style, text, { validateStream: false }) : text),
    ]),
  ) as Paint;
