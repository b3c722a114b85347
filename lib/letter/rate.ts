/** Two-sided 95% quantile of the normal distribution. */
const quantile = 1.959963984540054;

/**
 * Under this many decisions only counts are shown: an interval would be too wide to mean anything.
 */
export const leastForRate = 20;

/** A share with the ends of its 95% interval, each 0 to 1, and the number it rests on. */
export type Rate = { share: number; low: number; high: number; n: number };

/**
 * The share of `part` in `n` with the 95% score interval of Wilson (1927), which holds for small n
 * and for shares near 0 or 1. Null under `leastForRate`. Throws a RangeError where `part` is not
 * within 0 and `n`.
 */
export function rate(part: number, n: number): Rate | null {
  if (part < 0 || part > n) throw new RangeError(`${part} of ${n} is no share`);
  return n < leastForRate ? null : wilson(part, n);
}

/** The interval itself, for any n of at least 1. */
export function wilson(part: number, n: number): Rate {
  const share = part / n;
  const z2 = quantile * quantile;
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  const reach = (quantile / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  return { share, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach), n };
}
