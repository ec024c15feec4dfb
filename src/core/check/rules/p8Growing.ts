/** P8: the proof ran out of its budget; what kept growing is named. */

import type { Rule } from '../finding.ts';

/** More than these would not be read. */
const mostNamed = 3;

export const p8Growing: Rule = {
  id: 'P8',
  severity: 'warning',
  of: 'any',
  check({ proof, where, compiled }) {
    if (proof.complete) return [];
    const { growing, depth } = proof;
    if (growing.length === 0)
      return [{ ...where.top(), says: 'large', values: { depth, states: proof.graph.states.length } }];
    return growing.slice(0, mostNamed).map(({ name, low, high }) => ({
      ...(compiled.lineOf(name) ?? where.top()),
      ...declared(compiled.sources, name),
      says: 'variable',
      values: { name, low, high, depth },
    }));
  },
};

/** The line on which a variable is declared. */
function declared(
  sources: { readonly [file: string]: string },
  name: string,
): { file: string; line: number; mark: string } | object {
  for (const [file, text] of Object.entries(sources)) {
    const row = text.split(/\r\n|\n|\r/).findIndex((code) => new RegExp(`^\\s*VAR\\s+${name}\\b`).test(code));
    if (row >= 0) return { file, line: row + 1, mark: name };
  }
  return {};
}
