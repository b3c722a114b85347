import type { Distribution } from "@/lib/search/engine/reply";
import { notStated } from "@/lib/search/filters/filter";
import type { SearchResult } from "@/lib/search/read/result";

/** Decisions by year from the counts of `yearOutcome`: years in order, what states none last. */
export function toYears({ yearOutcome = {} }: Distribution): SearchResult["years"] {
  const years = [...new Set(Object.keys(yearOutcome).map((value) => value.split("/")[0]!))];
  return years
    .sort((a, b) => Number(a === notStated) - Number(b === notStated) || a.localeCompare(b))
    .map((year) => ({
      year,
      overturned: yearOutcome[`${year}/overturned`] ?? 0,
      upheld: yearOutcome[`${year}/upheld`] ?? 0,
    }));
}
