/** Takes one walk out of a plan's text. It writes no file. */

/** The walk that begins at that line goes, up to the next title; blank lines are not piled up. */
export function removeWalk(plan: string, line: number): string {
  const rows = plan.split('\n');
  const first = line - 1;
  const next = rows.findIndex((row, at) => at > first && row.trim().startsWith('#'));
  const before = rows.slice(0, first).join('\n').trimEnd();
  const after = next < 0 ? '' : rows.slice(next).join('\n').trim();
  return [before, after]
    .filter((part) => part !== '')
    .map((part) => `${part}\n`)
    .join('\n');
}

/** From the last walk to the first, so that no line moves before its turn. */
export const removeWalks = (plan: string, lines: readonly number[]): string =>
  [...lines].sort((a, b) => b - a).reduce(removeWalk, plan);
