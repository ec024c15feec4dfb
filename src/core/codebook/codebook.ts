/** Looks a move up in the codebook version that a ledger names, and folds move, context and override into credit. */

import {
  type Autonomy,
  type Boundary,
  type Context,
  type Credit,
  contexts,
  type Flag,
  flags,
  type Move,
  type MoveData,
  moves1,
  type Steer,
} from './moves.ts';

/** Every version ever published; old ledgers are read with theirs. */
const versions = { 1: moves1 } as const satisfies Record<number, Record<string, MoveData>>;

export type CodebookVersion = keyof typeof versions;
export const currentCodebook: CodebookVersion = 1;

/** Credit written at a response itself instead of the codebook's (`#a:`, `#b:`); either half may stand alone. */
export type Override = { readonly autonomy?: Autonomy; readonly boundary?: Boundary };

export const isCodebookVersion = (value: unknown): value is CodebookVersion =>
  typeof value === 'number' && Object.hasOwn(versions, value);
export const isMove = (id: string): id is Move => Object.hasOwn(moves1, id);
export const isContext = (id: string): id is Context => (contexts as readonly string[]).includes(id);
export const isFlag = (id: string): id is Flag => Object.hasOwn(flags, id);
export const isAutonomy = (n: number): n is Autonomy => Number.isInteger(n) && n >= 0 && n <= 3;
export const isBoundary = (n: number): n is Boundary => Number.isInteger(n) && n >= -2 && n <= 2;

export const moveIds = Object.keys(moves1) as Move[];

const look = (version: CodebookVersion, move: Move): MoveData => versions[version][move];

/** Credit of a response: override first, then the move in its context, then the move's default. [CB1] */
export function credit(version: CodebookVersion, move: Move, context: Context, override: Override = {}): Credit {
  const data = look(version, move);
  const base: Credit = data.inContext?.[context] ?? data;
  return {
    autonomy: override.autonomy ?? base.autonomy,
    boundary: override.boundary ?? base.boundary,
  };
}

/** Who steers after a line of this kind. Context never changes it. [CB2] */
export const steer = (version: CodebookVersion, move: Move): Steer => look(version, move).steer;

/** The flag that a move carries by itself in a context (a promise of secrecy where life or a rule is at stake). [CB3] */
export const contextFlag = (version: CodebookVersion, move: Move, context: Context): Flag | undefined =>
  look(version, move).inContext?.[context]?.flag;

/** True where the move's credit here differs from its default: the codebook itself flips it. */
export const flips = (version: CodebookVersion, move: Move, context: Context): boolean =>
  look(version, move).inContext?.[context] !== undefined;
