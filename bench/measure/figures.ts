/** Minimum, median and maximum of a list of figures, as one phrase. */
export function spread(figures: readonly number[], digits = 1): string {
  const sorted = [...figures].sort((a, b) => a - b);
  return `${median(sorted).toFixed(digits)} (${sorted[0]!.toFixed(digits)}–${sorted.at(-1)!.toFixed(digits)})`;
}

/** The middle figure; the lower of the two where their number is even. */
export function median(figures: readonly number[]): number {
  return percentile(figures, 0.5);
}

/** The figure under which the given share (0 to 1) of all lies. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}

/** Seconds that the work takes. */
export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
