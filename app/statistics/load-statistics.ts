import { orDown } from "@/app/load-topic";
import { countIssues, crossTabulate, readSearch } from "@/lib/search";
import type { SearchParams, TableParams } from "@/lib/search/url";

/**
 * What the page of statistics needs: the search as it was read, its table, and how many of its issues are
 * of invented letters. Null where the engine is down.
 */
export function loadStatistics(typed: SearchParams, choice: TableParams) {
  return orDown(load(typed, choice));
}

async function load(typed: SearchParams, choice: TableParams) {
  const { params } = await readSearch(typed);
  const of = (letters: SearchParams["letters"]) => ({ ...params, outcome: [], letters });
  const counts = params.letters.length > 0 ? [] : countIssues([of(["sample"]), of(["real"])]);
  const [table, [sample = 0, real = 0]] = await Promise.all([crossTabulate(params, choice), counts]);
  return { params, table, letters: { sample, real } };
}
