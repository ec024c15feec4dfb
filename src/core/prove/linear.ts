/** Solves (I − Q) x = b and its transpose for a small square Q, by elimination with pivoting. */

import type { Steps } from './steps.ts';

/** Cells changed between two steps: a millisecond or two. */
const cells = 1_000_000;

export type Factored = {
  /** x with (I − Q) x = b. */
  plain(b: Float64Array): Float64Array;
  /** x with (I − Q)ᵀ x = b. */
  transposed(b: Float64Array): Float64Array;
};

/** `q` is read in rows. I − Q must not be singular: every place leaves sometime. */
export function* factor(size: number, q: Float64Array): Steps<Factored> {
  const a = q.map((value, i) => (i % (size + 1) === 0 ? 1 : 0) - value);
  const order = Array.from({ length: size }, (_, i) => i);
  let changed = 0;
  for (let column = 0; column < size; column++) {
    if (changed >= cells) {
      changed = 0;
      yield;
    }
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(a[row * size + column] as number) > Math.abs(a[pivot * size + column] as number)) pivot = row;
    if (pivot !== column) {
      for (let k = 0; k < size; k++)
        [a[column * size + k], a[pivot * size + k]] = [a[pivot * size + k] as number, a[column * size + k] as number];
      [order[column], order[pivot]] = [order[pivot] as number, order[column] as number];
    }
    const head = a[column * size + column] as number;
    for (let row = column + 1; row < size; row++) {
      const ratio = (a[row * size + column] as number) / head;
      if (ratio === 0) continue;
      a[row * size + column] = ratio;
      changed += size - column;
      for (let k = column + 1; k < size; k++)
        a[row * size + k] = (a[row * size + k] as number) - ratio * (a[column * size + k] as number);
    }
  }
  const cell = (row: number, column: number): number => a[row * size + column] as number;
  return {
    plain(b) {
      const x = Float64Array.from(order, (row) => b[row] as number);
      for (let row = 0; row < size; row++)
        for (let k = 0; k < row; k++) x[row] = (x[row] as number) - cell(row, k) * (x[k] as number);
      for (let row = size - 1; row >= 0; row--) {
        for (let k = row + 1; k < size; k++) x[row] = (x[row] as number) - cell(row, k) * (x[k] as number);
        x[row] = (x[row] as number) / cell(row, row);
      }
      return x;
    },
    transposed(b) {
      const y = Float64Array.from(b);
      for (let row = 0; row < size; row++) {
        for (let k = 0; k < row; k++) y[row] = (y[row] as number) - cell(k, row) * (y[k] as number);
        y[row] = (y[row] as number) / cell(row, row);
      }
      for (let row = size - 1; row >= 0; row--)
        for (let k = row + 1; k < size; k++) y[row] = (y[row] as number) - cell(k, row) * (y[k] as number);
      const x = new Float64Array(size);
      order.forEach((row, i) => {
        x[row] = y[i] as number;
      });
      return x;
    },
  };
}
