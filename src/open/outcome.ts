/** What comes of opening files: a story, a choice among several, or why there is none. Data that passes between page and worker, no words. */
import type { Finding } from '../core/compile/finding.ts';
import type { Scenario } from '../core/story/artifact.ts';

/** A file as a person chose it; `path` is its place below the chosen folder, or its name. */
export type Chosen = { readonly path: string; readonly file: Blob };

export type Refused = {
  readonly kind: 'refused';
  readonly why: /** Nothing there ends in .ink or .json, or no .json among it is a story. */
    | 'no-story'
    | 'too-many-files'
    | 'too-large'
    | 'not-text'
    | 'not-json'
    | 'not-a-story'
    | 'older'
    | 'newer'
    | 'damaged'
    /** It could not be read from the disk. */
    | 'unreadable'
    /** The worker was ended. */
    | 'too-long'
    | 'gave-up';
  readonly file?: string;
};

export type Outcome =
  /** `findings` are errors that do not keep it from being played. */
  | { readonly kind: 'opened'; readonly scenario: Scenario; readonly findings: readonly Finding[] }
  /** Paths of stories, none of which is included by another. */
  | { readonly kind: 'several'; readonly stories: readonly string[] }
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  | Refused;

export type Ask = { readonly files: readonly Chosen[]; readonly wanted?: string };

/** Bytes of all Ink that is read at once: some 400,000 lines, more than any story that was published. */
export const mostBytes = 20_000_000;

/** Ink and JSON files looked at in a folder. */
export const mostFiles = 2000;
