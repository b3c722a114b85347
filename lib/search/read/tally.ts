/**
 * Decisions on the issues that share one value of a dimension (a treatment, a year, a specialty …).
 */
export type Tally = { value: string; label: string; overturned: number; upheld: number };

/** Issues of a tally. */
export function issuesOf(tally: Pick<Tally, "overturned" | "upheld">): number {
  return tally.overturned + tally.upheld;
}

/**
 * All tallies of one dimension as one; right only where every issue has exactly one value of it.
 */
export function sumOf(tallies: readonly Tally[]): { overturned: number; upheld: number } {
  return tallies.reduce(
    (sum, tally) => ({ overturned: sum.overturned + tally.overturned, upheld: sum.upheld + tally.upheld }),
    { overturned: 0, upheld: 0 },
  );
}
