/** Makes the small proof that is kept beside a scenario out of all that proving found. */

import { type Proof, proofVersion } from '../proof/proof.ts';
import type { ProofResult } from './prove.ts';

/** `edition` is the hash of the story's JSON, computed outside the core. A bounded proof keeps no turnings: they would not be certain. */
export function proofOf(result: ProofResult, edition: string): Proof {
  const endings = result.endings.flatMap(({ ending, share }) =>
    ending === undefined ? [] : [{ id: ending, ...(share === undefined ? {} : { share }) }],
  );
  const base = { version: proofVersion, edition, moments: result.reach.moments, endings } as const;
  if (!result.complete) return { ...base, complete: false, turnings: [] };
  const mean = result.shares.find(({ name }) => name === 'autonomy')?.blindMean;
  return {
    ...base,
    complete: true,
    routes: result.routes,
    ...(mean?.of === 'share' ? { blindMean: mean.value } : {}),
    turnings: result.turnings.map(({ moment, response, opens, closes }) => ({
      moment,
      response,
      opens: named(opens.certain),
      closes: named(closes.certain),
      mayOpen: named(opens.sometimes),
      mayClose: named(closes.sometimes),
    })),
  };
}

/** An end without a name cannot be told of. */
const named = ({ endings, moments }: { readonly endings: readonly string[]; readonly moments: readonly string[] }) => ({
  endings: endings.filter((ending) => ending !== ''),
  moments: [...moments],
});
