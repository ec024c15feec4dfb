/** A short visit of the monkey; the long one is beside this file. */
import { it } from 'vitest';
import { monkey } from './monkey.ts';

it.each([1, 2])(
  'nothing the studio makes of a text throws, whatever is typed (seed %i)',
  (seed) => monkey(seed, 500, 25),
  60_000,
);
