import type { Note } from "@/lib/search/query/note";
import { type Search, under } from "@/lib/search/query/search-of";
import { deepestPage, pageSize } from "@/lib/search/url/params";

/** Pages that any search shows, however many alternatives it has. */
const leastDepth = 20;

/**
 * Pages that a search shows at most. The engine sorts all results before those of a page, and where words
 * have alternatives once for each of them.
 */
export function depthOf({ words }: Search): number {
  return Math.max(leastDepth, Math.floor(deepestPage / Math.max(1, words.length)));
}

/** The search on the page asked for, or on the deepest that is shown. */
export function withinDepth(search: Search): Search {
  const depth = depthOf(search);
  return search.params.page > depth ? under(search, { page: depth }) : search;
}

/** The pages that a search of `total` results shows. */
export function pageCountOf(search: Search, total: number): number {
  return Math.min(depthOf(search), Math.ceil(total / pageSize));
}

/** What is said on the last page that is shown, where there are more results. */
export function notesOnDepth(
  { page, pageCount, total }: { page: number; pageCount: number; total: number },
  of: "issues" | "determinations",
): Note[] {
  const shown = pageCount * pageSize;
  if (page < pageCount || total <= shown) return [];
  return [{ says: { id: "pages-end", of, shown, total }, instead: null }];
}
