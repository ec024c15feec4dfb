/** What stands beside the editor, one line each: a new part of the studio is a folder and a line here. */

import type { ComponentType } from 'preact';
import { m } from '../words/words.ts';
import type { Bench } from './bench.ts';
import type { Workshop } from './workshop.ts';

/** `bench` is what lies around the workshop: sheets, commands, who keeps the files. */
export type PanelProps = { readonly workshop: Workshop; readonly bench: Bench };

export type Panel = {
  readonly id: string;
  readonly name: () => string;
  /** Fetched when it is first shown. */
  readonly load: () => Promise<ComponentType<PanelProps>>;
  /** Stays while another panel is shown, because it works on: a proof, plans. */
  readonly stays?: true;
};

export const panels: readonly Panel[] = [
  { id: 'findings', name: m.studio_findings, load: async () => (await import('./Findings.tsx')).FindingsPanel },
  { id: 'map', name: m.studio_map_title, load: async () => (await import('./map/MapPanel.tsx')).MapPanel },
  { id: 'proof', name: m.studio_proof_title, load: async () => (await import('./proof/ProofPanel.tsx')).ProofPanel },
  { id: 'plans', name: m.studio_plans_title, load: async () => (await import('./plans/PlansPanel.tsx')).PlansPanel },
  {
    id: 'languages',
    name: m.studio_languages_title,
    load: async () => (await import('./languages/LanguagesPanel.tsx')).LanguagesPanel,
  },
  {
    id: 'hand-over',
    name: m.export_panel_title,
    load: async () => (await import('./handOver/HandOver.tsx')).HandOverPanel,
    stays: true,
  },
];
