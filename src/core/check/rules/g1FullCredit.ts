/** G1: full credit is open at every scored moment, on every way there: the best line leaves the choice and stands alongside. */

import { walkTo } from '../../prove/graph.ts';
import type { Rule } from '../finding.ts';
import { thresholds } from '../thresholds.ts';

export const g1FullCredit: Rule = {
  id: 'G1',
  severity: 'error',
  of: 'scored',
  check: ({ moments, where, proof: { graph } }) =>
    moments.flatMap(({ id, variants }) => {
      const shut = variants.find(({ options }) => {
        const most = Math.max(...options.map(({ autonomy }) => autonomy));
        return !options.some(
          ({ autonomy, boundary }) => autonomy === most && most >= thresholds.fullCredit && boundary === 0,
        );
      });
      if (shut === undefined) return [];
      const most = Math.max(...shut.options.map(({ autonomy }) => autonomy));
      return [{ ...where.moment(id), values: { moment: id, most }, walk: walkTo(graph, shut.state) }];
    }),
};
