/** Writes into a text whom somebody of the cast looks like. It draws nothing. */

import { lookIn } from '../../core/compile/metadata.ts';

const looksRow = /^\s*#\s*looks\s*:\s*(.*)$/;
const topRow = /^\s*#\s*[a-z]+\s*:/;

/** Over the line that says so already; else under the other looks, the cast, or whatever stands at the top. */
export function withLook(text: string, name: string, look: string): string {
  const rows = text.split('\n');
  const line = `# looks: ${name} = ${look}`;
  const there = rows.findIndex((row) => lookIn(looksRow.exec(row)?.[1] ?? '')?.[0] === name);
  if (there >= 0) return rows.with(there, line).join('\n');
  const under = (is: RegExp): number => rows.findLastIndex((row) => is.test(row));
  const firstBare = rows.findIndex((row) => !topRow.test(row));
  const after = [under(looksRow), under(/^\s*#\s*cast\s*:/), firstBare - 1].find((at) => at >= 0) ?? -1;
  return rows.toSpliced(after + 1, 0, line).join('\n');
}
