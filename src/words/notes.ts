/** The notes an author writes behind `//`, each with what it is in a few words, and what it is for. */

import { m } from './words.ts';

/** In the order in which they are offered. */
export const noteWords = {
  pull: { brief: m.studio_doc_pull, means: m.studio_doc_pull_means },
  felt: { brief: m.studio_doc_felt, means: m.studio_doc_felt_means },
  eased: { brief: m.studio_doc_eased, means: m.studio_doc_eased_means },
  cost: { brief: m.studio_doc_cost, means: m.studio_doc_cost_means },
  why: { brief: m.studio_doc_why, means: m.studio_doc_why_means },
  ask: { brief: m.studio_doc_ask, means: m.studio_doc_ask_means },
  stands: { brief: m.studio_doc_stands, means: m.studio_doc_stands_means },
  discuss: { brief: m.studio_doc_discuss, means: m.studio_doc_discuss_means },
} as const;

export type NoteKey = keyof typeof noteWords;
export const noteKeys = Object.keys(noteWords) as NoteKey[];
export const isNoteKey = (key: string): key is NoteKey => Object.hasOwn(noteWords, key);
