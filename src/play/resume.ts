/** Finds the playthrough a person left here last and opens it again; loaded only when something is kept. */
import { parseLedger } from '../core/ledger/parse.ts';
import type { Scenario } from '../core/story/artifact.ts';
import type { StoryTrouble } from '../core/story/beat.ts';
import { session } from '../session/current.ts';
import type { Kept } from '../session/keep/keep.ts';
import { ledgerSentence } from '../words/ledger.ts';
import type { KeptPrompt } from './Before.tsx';

export type FoundKept = { readonly prompt: KeptPrompt; readonly resume?: () => StoryTrouble | undefined };

/** `scenario` is asked again when somebody goes on: it may have been edited since. */
export function openKept(scenario: () => Scenario, kept: Kept): FoundKept {
  const parsed = parseLedger(kept.ledger);
  if (!parsed.ok) return { prompt: { kind: 'unreadable', sentence: ledgerSentence(parsed.trouble) } };
  return {
    prompt: { kind: 'resumable', decisions: kept.decisions, otherEdition: kept.edition !== scenario().edition },
    resume: () => session.resume(scenario(), parsed.saved.entries, { id: kept.id, rev: kept.rev, hopes: kept.hopes }),
  };
}
