/** The words of the craft that an author may not know, each with what it means in plain words, and which of them a text uses. */

import { m } from './words.ts';

/** In the order they are told. `found` are the forms it is written in, with commas between them; a form may be of several words. */
const terms = [
  { id: 'knot', name: m.studio_term_knot, found: m.studio_term_knot_found, means: m.studio_term_knot_means },
  { id: 'stitch', name: m.studio_term_stitch, found: m.studio_term_stitch_found, means: m.studio_term_stitch_means },
  { id: 'moment', name: m.studio_term_moment, found: m.studio_term_moment_found, means: m.studio_term_moment_means },
  { id: 'move', name: m.studio_term_move, found: m.studio_term_move_found, means: m.studio_term_move_means },
  {
    id: 'codebook',
    name: m.studio_term_codebook,
    found: m.studio_term_codebook_found,
    means: m.studio_term_codebook_means,
  },
  {
    id: 'context',
    name: m.studio_term_context,
    found: m.studio_term_context_found,
    means: m.studio_term_context_means,
  },
  { id: 'credit', name: m.studio_term_credit, found: m.studio_term_credit_found, means: m.studio_term_credit_means },
  { id: 'best', name: m.studio_term_best, found: m.studio_term_best_found, means: m.studio_term_best_means },
  { id: 'offer', name: m.studio_term_offer, found: m.studio_term_offer_found, means: m.studio_term_offer_means },
  {
    id: 'leaning',
    name: m.studio_term_leaning,
    found: m.studio_term_leaning_found,
    means: m.studio_term_leaning_means,
  },
  { id: 'blind', name: m.studio_term_blind, found: m.studio_term_blind_found, means: m.studio_term_blind_means },
  { id: 'pull', name: m.studio_term_pull, found: m.studio_term_pull, means: m.studio_doc_pull_means },
  { id: 'why', name: m.studio_term_why, found: m.studio_term_why, means: m.studio_doc_why_means },
  { id: 'stands', name: m.studio_term_stands, found: m.studio_term_stands, means: m.studio_doc_stands_means },
  { id: 'walk', name: m.studio_term_walk, found: m.studio_term_walk_found, means: m.studio_term_walk_means },
] as const;

export type Term = (typeof terms)[number];
export type TermId = Term['id'];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `lower` is the text in small letters: most forms are in no text, and a pattern costs far more than a look. */
const says = (text: string, lower: string, { found }: Term): boolean =>
  found()
    .split(',')
    .map((form) => form.trim())
    .filter((form) => lower.includes(form.toLowerCase()))
    .some((form) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(form)}(?![\\p{L}\\p{N}])`, 'iu').test(text));

/** Those a text uses. */
export function termsIn(text: string): readonly Term[] {
  const lower = text.toLowerCase();
  return terms.filter((term) => says(text, lower, term));
}

export const termsNamed = (ids: readonly TermId[]): readonly Term[] => terms.filter(({ id }) => ids.includes(id));
