import { issuesOf, type SearchResult } from "@/lib/search/results";
import { formatCount } from "@/lib/words/numbers";

export type Year = SearchResult["years"][number];

/**
 * The years of a chart: each from the first to the last, those without issues too; what states no
 * date stands apart.
 */
export function yearsToDraw(years: readonly Year[]): { dated: Year[]; undated: Year | null } {
  const known = years.filter(isDated);
  const numbers = known.map(({ year }) => Number(year));
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const dated: Year[] = [];
  for (let year = first; year <= last; year++)
    dated.push(
      known.find((one) => Number(one.year) === year) ?? { year: String(year), overturned: 0, upheld: 0 },
    );
  return { dated, undated: years.find((one) => !isDated(one)) ?? null };
}

export function isDated({ year }: Year): boolean {
  return /^\d+$/.test(year);
}

/** "2016: 30 of 91 overturned". */
export function yearWords(year: Year): string {
  const when = isDated(year) ? year.year : "No date stated";
  return `${when}: ${formatCount(year.overturned)} of ${formatCount(issuesOf(year))} overturned`;
}
