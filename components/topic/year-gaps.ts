import type { Tally } from "@/lib/search/read/tally";

/**
 * The years between the first and the last of a list in order, also those without a decision, so
 * that time runs evenly.
 */
export function withGaps(years: readonly Tally[]): Tally[] {
  const [first, last] = [Number(years[0]?.value), Number(years.at(-1)?.value)];
  const known = new Map(years.map((tally) => [tally.value, tally]));
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const value = `${first + at}`;
    return known.get(value) ?? { value, label: value, overturned: 0, upheld: 0 };
  });
}
