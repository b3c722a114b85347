import { orDown } from "@/app/outage";
import { type Entrance, entrances } from "@/components/home/browse";
import { exampleSearches } from "@/components/home/example-searches";
import { type CorpusCounts, readCorpusCounts } from "@/lib/db/pages";
import { countIssues, tabulate } from "@/lib/search";
import type { Tally } from "@/lib/search/results";
import { emptySearch } from "@/lib/search/url";

type Home = {
  counts: CorpusCounts | undefined;
  tallies: Record<Entrance, Tally[]> | undefined;
  /** How many issues answer each example. */
  examples: number[] | undefined;
};

/**
 * What the first page shows. It is shown without the database's counts and without the search engine's
 * values too, and says so.
 */
export async function loadHome(): Promise<Home> {
  const [counts, tallies, examples] = await Promise.all([
    orDown(readCorpusCounts()),
    orDown(tabulate(emptySearch, entrances)),
    orDown(countIssues(exampleSearches)),
  ]);
  return { counts, tallies, examples };
}
