import { type CorpusCounts, readCorpusCounts } from "@/lib/db/pages/corpus-counts";
import { emptySearch } from "@/lib/search/params";
import type { Facet } from "@/lib/search/result";
import { SearchUnavailable, search } from "@/lib/search/search";

/** What the first page needs. Without the search engine it still has its counts. */
export async function loadHome(): Promise<{ counts: CorpusCounts; facets: Facet[] }> {
  const [counts, facets] = await Promise.all([readCorpusCounts(), loadFacets()]);
  return { counts, facets };
}

async function loadFacets(): Promise<Facet[]> {
  try {
    return (await search(emptySearch)).facets;
  } catch (error) {
    if (error instanceof SearchUnavailable) return [];
    throw error;
  }
}
