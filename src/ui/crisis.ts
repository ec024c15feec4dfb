/** Crisis lines by region, as data: whom to call, and whether they can be texted. Each is the region's national line, free and open all hours. */

export type CrisisLine = {
  /** As it is said and printed. */
  readonly number: string;
  readonly dial: string;
  readonly text: boolean;
};

export const crisisLines = {
  US: { number: '988', dial: '988', text: true },
  CA: { number: '988', dial: '988', text: true },
  GB: { number: '116 123', dial: '116123', text: false },
  IE: { number: '116 123', dial: '116123', text: false },
  AU: { number: '13 11 14', dial: '131114', text: false },
  NZ: { number: '1737', dial: '1737', text: true },
} as const satisfies { readonly [region: string]: CrisisLine };
export type Region = keyof typeof crisisLines;
export const regions = Object.keys(crisisLines) as readonly Region[];

/** The line of the region a browser's language names (`en-GB`); the United States where it names none we know. */
export function regionOf(languages: readonly string[]): Region {
  for (const language of languages) {
    const region = language.split('-').at(-1)?.toUpperCase();
    const known = regions.find((one) => one === region);
    if (known) return known;
  }
  return 'US';
}
