import { type CorpusCounts, readCorpusCounts } from "@/lib/db/pages/corpus-counts";
import { emptySearch } from "@/lib/search/params";
import type { Facet } from "@/lib/search/result";
import { SearchUnavailable, search } from "@/lib/search/search";

/** What the first page needs. It stands without its counts, and without the ways in that the search engine gives. */
export async function loadHome(): Promise<{ counts: CorpusCounts | null; facets: Facet[] }> {
  const [counts, facets] = await Promise.all([loadCounts(), loadFacets()]);
  return { counts, facets };
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

async function loadFacets(): Promise<Facet[]> {
  try {
    return (await search(emptySearch)).facets;
  } catch (error) {
    if (error instanceof SearchUnavailable) return [];
    throw error;
  }
}
