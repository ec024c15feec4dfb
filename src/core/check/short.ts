/** Whether a scene is too short, or too unfinished, for shares and counts over its moments to mean anything. It judges no line. */

import type { ProofResult } from '../prove/prove.ts';
import { thresholds } from './thresholds.ts';

/**
 * The most counted moments a road meets, where that is below the evidence floor (domain 3.3.8: five); undefined for a
 * scene that is long enough, counts nothing, or was not followed to its end.
 */
export function shortOf(proof: ProofResult): number | undefined {
  const most = proof.complete ? proof.sums.find(({ name }) => name === 'moments')?.most?.value : undefined;
  return most === undefined || most === 0 || most >= thresholds.fewestMoments ? undefined : most;
}

/** No route comes to an end: there is none to count over. */
export const isUnended = ({ complete, graph }: ProofResult): boolean =>
  complete && !graph.states.some(({ end }) => end?.kind === 'end');
