/** What the page asks of the worker that makes a file to hand over, and what it answers. Data, no words. */
import type { Finding } from '../../core/compile/finding.ts';

export type HandAsk = {
  /** Id of an export format. */
  readonly format: string;
  readonly main: string;
  /** Text of every open file, by path. */
  readonly files: { readonly [path: string]: string };
  /** Place ids that can be drawn. */
  readonly places: readonly string[];
  readonly score: boolean;
  /** Where `player.html` and the drawings lie, ending in `/`. */
  readonly root: string;
  /** Milliseconds the proof may take. */
  readonly patience: number;
};

export type HandTold =
  | { readonly kind: 'made'; readonly name: string; readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> }
  /** It does not play yet. */
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  /** The player or a drawing did not come. */
  | { readonly kind: 'no-player' }
  | { readonly kind: 'failed' };
