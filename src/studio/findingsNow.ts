/** The findings of the newest text: the compiler's, and the proof's where it has come so far; notes apart, which are nothing to mend. It says nothing in words. */

import type { CheckFinding } from '../core/check/finding.ts';
import type { WorkshopState } from './workshop.ts';

/** By severity, then file (the main one first), then line. */
export function findingsNow({ compiled, proven, version, main }: WorkshopState): readonly CheckFinding[] {
  // The proof repeats what the compiler has said, and leaves out what it knows better.
  const all = proven?.version === version ? proven.findings : (compiled?.findings ?? []);
  const rank = ({ severity }: CheckFinding): number => (severity === 'error' ? 0 : 1);
  const place = ({ file }: CheckFinding): number => (file === main ? 0 : 1);
  return all
    .filter(({ severity }) => severity !== 'note')
    .sort((a, b) => rank(a) - rank(b) || place(a) - place(b) || a.line - b.line);
}

/** What the proof says that is no fault: of the last text it read, so that no note comes and goes at every stroke. */
export const notesNow = ({ proven }: WorkshopState): readonly CheckFinding[] =>
  proven?.findings.filter(({ severity }) => severity === 'note') ?? [];
