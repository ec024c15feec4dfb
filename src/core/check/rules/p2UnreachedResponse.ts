/** P2: responses that are written and never offered. */

import type { Rule } from '../finding.ts';

export const p2UnreachedResponse: Rule = {
  id: 'P2',
  severity: 'error',
  of: 'any',
  whole: true,
  check: ({ proof, where, compiled }) =>
    proof.unreached.responses.map(({ key, path }) =>
      key.startsWith('~')
        ? { ...(compiled.lineOf(path) ?? where.response(key)), says: 'nameless', values: {} }
        : { ...where.response(key), values: { id: key } },
    ),
};
