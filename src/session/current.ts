/** The page's one session, shared by the doors so that a conversation that keeps nothing still reaches its debrief. */

import { keep } from './keep/current.ts';
import { createSession } from './session.ts';

const randomSeed = (): number => {
  const [value = 1] = crypto.getRandomValues(new Uint32Array(1));
  return (value % 2_147_483_646) + 1;
};

export const session = createSession({ keep, now: () => Date.now(), seed: randomSeed });
