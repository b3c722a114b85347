import { type ReadSearch, readSearch } from "@/lib/search/read/read-search";
import type { SearchResult } from "@/lib/search/read/result";
import { search } from "@/lib/search/read/search";
import type { SearchParams } from "@/lib/search/url/params";

/**
 * A search as it was read, and a page of its results. What is counted to read it is the page itself, so
 * that a search of which all words are found costs no request more. Throws a SearchUnavailable.
 */
export async function readAndSearch(
  typed: SearchParams,
): Promise<{ read: ReadSearch; result: SearchResult }> {
  let last: { q: string; result: SearchResult } | undefined;
  const read = await readSearch(typed, async (params) => {
    const result = await search({ ...params, page: typed.page });
    last = { q: key(params), result };
    return result.total;
  });
  if (!last || last.q !== key(read.params) || read.preferred.length > 0)
    return { read, result: await search(read.params, read) };
  return { read, result: { ...last.result, notes: [...read.notes, ...last.result.notes] } };
}

function key({ page: _, ...params }: SearchParams): string {
  return JSON.stringify(params);
}
