/** P6: places where the story itself breaks: an error of Ink's, or a loop that was stopped by counting. */

import type { CheckContext } from '../context.ts';
import type { Rule, Seen } from '../finding.ts';
import { stuckAt } from './p4DeadEnd.ts';

/** What the runtime says where a number came out as none. */
const noResult = /obj is null or undefined/;
const missingExternal = /Missing function bindings? for externals?: '([^']+)'/;

/** The line that declares a function the game would bring. */
function declaredAt({ compiled }: CheckContext, name: string): Partial<Seen> {
  for (const [file, text] of Object.entries(compiled.sources)) {
    const row = text.split(/\r\n|\n|\r/).findIndex((code) => new RegExp(`^\\s*EXTERNAL\\s+${name}\\b`).test(code));
    if (row >= 0) return { file, line: row + 1, mark: name };
  }
  return {};
}

export const p6Trouble: Rule = {
  id: 'P6',
  severity: 'error',
  of: 'any',
  always: true,
  check: (context) =>
    context.proof.stuck
      .filter(({ kind }) => kind === 'trouble')
      .map((one): Seen => {
        const { rule = 'ink-error', detail = '' } = one;
        const seen = stuckAt(context, { ...one, detail: detail.replace(/^(?:Error|RUNTIME ERROR):\s*/, '') });
        const external = missingExternal.exec(detail)?.[1]?.split(/[,\s]/)[0];
        if (external !== undefined) {
          const values = { ...seen.values, name: external };
          return { ...seen, ...declaredAt(context, external), says: 'external', values };
        }
        return { ...seen, says: rule === 'ink-error' && noResult.test(detail) ? 'no-result' : rule };
      }),
};
