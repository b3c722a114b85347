import { orDown } from "@/app/load-topic";
import { countIssues, crossTabulate } from "@/lib/search";
import type { SearchParams, TableParams } from "@/lib/search/url";

/**
 * What the page of statistics needs: the table, and how many of its issues are of invented letters.
 * Null where the engine is down.
 */
export function loadStatistics(params: SearchParams, choice: TableParams) {
  const of = (letters: SearchParams["letters"]) => ({ ...params, outcome: [], letters });
  const counts = params.letters.length > 0 ? [] : countIssues([of(["sample"]), of(["real"])]);
  return orDown(
    Promise.all([crossTabulate(params, choice), counts]).then(([table, [sample = 0, real = 0]]) => ({
      table,
      letters: { sample, real },
    })),
  );
}
