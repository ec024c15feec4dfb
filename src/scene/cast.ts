/** Who stands on the stage as whom, and which places are drawn; the drawings themselves are fetched by the scene. */
import { figures, places } from 'virtual:figures';
import type { Metadata } from '../core/story/artifact.ts';
import { clientName, youName } from '../core/story/lines.ts';
import { looksOf } from '../core/story/looks.ts';

export { figures, places };

/** Drawn people by name of the cast. */
export const figuresOf = (meta: Metadata, you: string): { readonly [name: string]: string } => ({
  ...looksOf(meta, figures),
  ...(meta.cast.includes(youName) ? { [youName]: you } : {}),
});

/** The two who stand in front, by their names in the cast. */
export const stagedAs = (meta: Metadata): { readonly you: string; readonly client: string } => ({
  you: youName,
  client: clientName(meta) ?? '',
});
