import { rate } from "@/lib/letter/rate";
import { formatCount } from "@/lib/words/numbers";

const percent = (share: number) => (share * 100).toFixed(1);

/** "21.6%" and "(17.4–26.5)"; where issues are few, how many were overturned and nothing more. */
export function shareWords(overturned: number, n: number): [share: string, interval: string] {
  const result = n === 0 ? null : rate(overturned, n);
  if (!result) return [formatCount(overturned), ""];
  return [`${percent(result.share)}%`, `(${percent(result.low)}–${percent(result.high)})`];
}

/**
 * The share of overturned issues in words a reader can check: with its interval and number, or as
 * bare counts where they are few.
 */
export function rateWords(overturned: number, n: number): string {
  return `${shareWords(overturned, n).join(" ").trim()} of ${formatCount(n)}`;
}

/** `rateWords` in tabular figures. */
export function RateText({ overturned, n }: { overturned: number; n: number }) {
  return <span className="tabular-nums">{rateWords(overturned, n)}</span>;
}

/**
 * A share beside which its number stands already: "12.5% (5.0–28.1)"; where there are too few for a
 * share, "4 of 15".
 */
export function ratedWords(part: number, n: number): string {
  const [share, interval] = shareWords(part, n);
  return interval ? `${share} ${interval}` : `${share} of ${formatCount(n)}`;
}
