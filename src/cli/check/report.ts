/** What the checker's worker sends and every format prints: plain data, without words. `version` grows when a field changes its meaning. */

import type { StoryKind } from '../../core/check/check.ts';
import type { Figures } from '../../core/check/figures.ts';
import type { CheckFinding, Waived } from '../../core/check/finding.ts';

export const reportVersion = 1;

export type FileReport = {
  readonly path: string;
  /** `unread`: no story came of it, and a finding of rule F1 says why. */
  readonly kind: StoryKind | 'unread';
  readonly title: string;
  readonly findings: readonly CheckFinding[];
  readonly waived: readonly Waived[];
  readonly figures?: Figures;
  /** The lines that findings point at, by file and line. */
  readonly lines: { readonly [place: string]: string };
  readonly milliseconds: number;
};

export type Report = {
  readonly version: typeof reportVersion;
  readonly files: readonly FileReport[];
  /** The run was cut short by whoever started it: proofs may be bounded for that alone. */
  readonly stopped: boolean;
  /** Files that were not come to, because the run was stopped. */
  readonly waiting: readonly string[];
  /** What holds over several scenarios together. */
  readonly set: readonly CheckFinding[];
  readonly milliseconds: number;
};

export const placeOf = ({ file, line }: { readonly file: string; readonly line: number }): string => `${file}:${line}`;

export const isUnread = ({ findings }: FileReport): boolean => findings.some(({ rule }) => rule === 'F1');

/** 0 clean, 1 an error was found, 2 something could not be checked. */
export function exitCode({ files, waiting, stopped }: Report): 0 | 1 | 2 {
  if (stopped || waiting.length > 0 || files.length === 0 || files.some(isUnread)) return 2;
  return files.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
}
