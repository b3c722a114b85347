import { type Entrance, entrances } from "@/components/home/browse";
import { type CorpusCounts, readCorpusCounts } from "@/lib/db/pages";
import { SearchUnavailable, tabulate } from "@/lib/search";
import type { Tally } from "@/lib/search/results";
import { emptySearch } from "@/lib/search/url";

type Home = { counts: CorpusCounts | null; tallies: Record<Entrance, Tally[]> | null };

/**
 * What the first page shows. It works without the database's counts and without the search engine's
 * values.
 */
export async function loadHome(): Promise<Home> {
  const [counts, tallies] = await Promise.all([loadCounts(), loadTallies()]);
  return { counts, tallies };
}

async function loadCounts(): Promise<CorpusCounts | null> {
  try {
    return await readCorpusCounts();
  } catch (error) {
    // For the operator; the reader can still search.
    console.error("The first page is shown without its counts.", error);
    return null;
  }
}

async function loadTallies(): Promise<Record<Entrance, Tally[]> | null> {
  try {
    return await tabulate(emptySearch, entrances);
  } catch (error) {
    if (error instanceof SearchUnavailable) return null;
    throw error;
  }
}
