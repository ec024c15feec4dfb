/** T5: the client is no prop: at a third of the moments or more it is they who spoke last before it. Whether they refuse a good line is for readers. */

import { clientName } from '../../story/lines.ts';
import type { Rule } from '../finding.ts';
import { thresholds } from '../thresholds.ts';

export const t5ClientOpens: Rule = {
  id: 'T5',
  severity: 'warning',
  of: 'scored',
  overMoments: true,
  check({ beats, scenario: { meta }, where }) {
    const client = clientName(meta);
    if (client === undefined || beats.moments.length === 0) return [];
    const opened = beats.moments.filter(
      ({ before }) => before.findLast(({ speaker }) => speaker !== undefined)?.speaker === client,
    ).length;
    const of = beats.moments.length;
    return opened >= thresholds.clientOpens * of ? [] : [{ ...where.top(), values: { client, count: opened, of } }];
  },
};
