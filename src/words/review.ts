/** What is said of who has reviewed a scene: only what its own text says. */

import { m } from './words.ts';

/** `# review:` and `# panel:` at the top of a story. */
export type Reviewed = { readonly review?: string; readonly panel?: string };

/** Drafted with software, and looked at by nobody yet. */
export const isDrafted = ({ review, panel }: Reviewed): boolean =>
  panel === undefined && (review === 'drafted' || review === 'needed');

export function reviewWords({ review, panel }: Reviewed): string {
  if (panel !== undefined) return m.debrief_panel({ panel });
  if (review === undefined) return m.debrief_unreviewed();
  if (isDrafted({ review })) return m.debrief_drafted();
  return m.debrief_reviewed({ review });
}
