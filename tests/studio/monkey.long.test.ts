/** A long visit of the monkey: every text is compiled and walked. */
import { it } from 'vitest';
import { monkey } from './monkey.ts';

it.each([11, 12])('nothing the studio makes of a text throws, whatever is typed (seed %i)', (seed) =>
  monkey(seed, 2500, 1),
);
