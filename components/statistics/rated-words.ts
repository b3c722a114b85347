import { shareWords } from "@/components/statistics/rate-text";
import { formatCount } from "@/lib/words/numbers";

/**
 * A share beside which its number stands already: "12.5% (5.0–28.1)"; where there are too few for a
 * share, "4 of 15".
 */
export function ratedWords(part: number, n: number): string {
  const [share, interval] = shareWords(part, n);
  return interval ? `${share} ${interval}` : `${share} of ${formatCount(n)}`;
}
