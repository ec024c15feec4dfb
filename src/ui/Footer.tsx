/** The line under every page: the crisis line of the region, and what this program is not. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { settings } from '../session/settings.ts';
import { m } from '../words/words.ts';
import { crisisLines, type Region, regionOf } from './crisis.ts';
import { useStore } from './useStore.ts';

/** Where the number goes, so that each language puts it where it belongs. */
const here = '\u0000';

export function CrisisLine(): JSX.Element {
  const asked = useStore(settings, (state) => state.region);
  // The page made at build names the first region; the browser's own comes once it is live.
  const [region, setRegion] = useState<Region>('US');
  useEffect(() => setRegion(asked === 'auto' ? regionOf(navigator.languages) : asked), [asked]);
  const line = crisisLines[region];
  const sentence = line.text ? m.ui_crisis_call_or_text({ number: here }) : m.ui_crisis_call({ number: here });
  const [before = '', after = ''] = sentence.split(here);
  return (
    <span>
      {before}
      <a href={`tel:${line.dial}`}>{line.number}</a>
      {after}
    </span>
  );
}

export function Footer(): JSX.Element {
  return (
    <footer class="foot">
      <CrisisLine />
      <span class="dot" aria-hidden="true" />
      <span>{m.ui_practice_not_a_test()}</span>
    </footer>
  );
}
