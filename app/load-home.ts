import { orDown } from "@/app/outage";
import { type Entrance, entrances } from "@/components/home/browse";
import { type CorpusCounts, readCorpusCounts } from "@/lib/db/pages";
import { tabulate } from "@/lib/search";
import type { Tally } from "@/lib/search/results";
import { emptySearch } from "@/lib/search/url";

type Home = { counts: CorpusCounts | undefined; tallies: Record<Entrance, Tally[]> | undefined };

/**
 * What the first page shows. It is shown without the database's counts and without the search engine's
 * values too, and says so.
 */
export async function loadHome(): Promise<Home> {
  const [counts, tallies] = await Promise.all([
    orDown(readCorpusCounts()),
    orDown(tabulate(emptySearch, entrances)),
  ]);
  return { counts, tallies };
}
