/** C37: what the top of a story says of people's looks can be drawn; whom nobody drew is told in a note, since a story plays without. */

import { lookIn } from '../../compile/metadata.ts';
import { nearest } from '../../compile/nearest.ts';
import { youName } from '../../story/lines.ts';
import { choosable, undrawn } from '../../story/looks.ts';
import type { CheckContext } from '../context.ts';
import type { Rule, Seen } from '../finding.ts';

/** Every `# looks:` row of the main file: its line, and what stands behind the colon. */
const rowsOf = ({ path, compiled }: CheckContext): readonly { readonly line: number; readonly value: string }[] =>
  (compiled.sources[path] ?? '').split(/\r\n|\n|\r/).flatMap((row, index) => {
    const value = /^\s*#\s*looks\s*:\s*(.*)$/.exec(row)?.[1];
    return value === undefined ? [] : [{ line: index + 1, value: value.trim() }];
  });

export const c37Looks: Rule = {
  id: 'C37',
  severity: 'warning',
  of: 'ours',
  notes: ['undrawn'],
  check(context) {
    const { path, figures, where, scenario } = context;
    const { meta } = scenario;
    const ids = choosable(figures ?? []).map(({ id }) => id);
    const people = meta.cast.filter((name) => name !== youName);
    const wrong = rowsOf(context).flatMap(({ line, value }): readonly Seen[] => {
      const look = lookIn(value);
      const at = { file: path, line, column: 1 };
      if (look === undefined) return [{ ...at, says: 'malformed', values: { text: value } }];
      const [who, name] = look;
      if (!people.includes(who)) return [{ ...at, says: 'nobody', values: { who }, mark: who }];
      if (figures === undefined || ids.includes(name)) return [];
      const near = nearest(name, ids);
      const values = { who, name, ...(near === undefined ? {} : { near }) };
      return [{ ...at, says: near === undefined ? 'unknown' : 'near', values, mark: name }];
    });
    const told = new Set(wrong.map(({ values }) => values.who));
    const plain = figures === undefined ? [] : undrawn(meta, figures).filter((who) => !told.has(who));
    if (plain.length === 0) return wrong;
    const values = { who: plain.join(', '), count: plain.length, first: plain[0] ?? '' };
    return [...wrong, { ...where.top('cast'), says: 'undrawn', values }];
  },
};
