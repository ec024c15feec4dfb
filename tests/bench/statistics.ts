/** A median, and the straight line through measured points. */

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
};

/** Bytes, milliseconds or whatever `y` is, a unit of `x`; `fit` is 1 where all points lie on the line. */
export function leastSquares(points: readonly (readonly [number, number])[]): { slope: number; fit: number } {
  const n = points.length;
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / n;
  const mx = mean(points.map(([x]) => x));
  const my = mean(points.map(([, y]) => y));
  const sxy = points.reduce((total, [x, y]) => total + (x - mx) * (y - my), 0);
  const sxx = points.reduce((total, [x]) => total + (x - mx) ** 2, 0);
  const syy = points.reduce((total, [, y]) => total + (y - my) ** 2, 0);
  return { slope: sxy / sxx, fit: syy === 0 ? 1 : sxy ** 2 / (sxx * syy) };
}
