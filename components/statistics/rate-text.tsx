import { formatCount } from "@/components/words/numbers";
import { rate } from "@/lib/letter/rate";

const percent = (share: number) => (share * 100).toFixed(1);

/** The share of overturned issues in words a reader can check: with its interval and number, or as bare counts where they are few. */
export function rateWords(overturned: number, n: number): string {
  const result = n === 0 ? null : rate(overturned, n);
  if (!result) return `${formatCount(overturned)} of ${formatCount(n)}`;
  return `${percent(result.share)}% (${percent(result.low)}–${percent(result.high)}) of ${formatCount(n)}`;
}

/** `rateWords` in tabular figures. */
export function RateText({ overturned, n }: { overturned: number; n: number }) {
  return <span className="tabular-nums">{rateWords(overturned, n)}</span>;
}
