import { formatCount } from "@/components/words/numbers";
import { type Rate, rate } from "@/lib/letter/rate";

/** A tenth of a percent: 0.1849 as "18.5". */
export function percent(share: number): string {
  return (share * 100).toFixed(1);
}

/** The ends of a share's interval: "12.7–26.0". */
export function intervalWords({ low, high }: Rate): string {
  return `${percent(low)}–${percent(high)}`;
}

/** A share beside which its number stands already: "12.5% (5.0–28.1)"; where there are too few for a share, "4 of 15". */
export function shareWords(part: number, n: number): string {
  const result = n === 0 ? null : rate(part, n);
  if (!result) return `${formatCount(part)} of ${formatCount(n)}`;
  return `${percent(result.share)}% (${intervalWords(result)})`;
}
