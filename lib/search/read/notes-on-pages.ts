import { guidelines } from "@/lib/catalog/guidelines";
import { ask } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import { citedPageLabel } from "@/lib/search/filters/cited-page";
import { quote } from "@/lib/search/filters/filter";
import { engineFilter } from "@/lib/search/query/filters";
import type { Note } from "@/lib/search/query/note";
import { countIssues } from "@/lib/search/read/count-issues";
import { onPages, type PageRange, readPageRange } from "@/lib/search/url/page-range";
import { type SearchParams, searchHref } from "@/lib/search/url/params";

/** More guidelines are not told. */
const mostTold = 2;
const asTyped =
  /(?:^|\s)(?<pages>(?:pp?|pgs?|pages?)\.?\s*\d{1,4}(?:\s*[-–]\s*\d{1,4})?(?:\s+of\s+\d{1,4})?)(?=[\s,.;)]|$)/i;

/**
 * The pages that a query names ("MTUS p. 98-99"), and its other words; null where it names none.
 */
export function pagesNamedIn(q: string): { pages: PageRange; rest: string } | null {
  const { pages = "" } = asTyped.exec(q)?.groups ?? {};
  const range = readPageRange(pages);
  if (range === null || typeof range === "string") return null;
  return { pages: range, rest: q.replace(pages, " ").replace(/\s+/g, " ").trim() };
}

/**
 * Letters print pages in many ways, so that as words they are hardly found: leads to the issues in
 * which such pages are cited, of the guidelines whose pages are cited most. Exact counts; two
 * requests, none where the query names no page. Throws a SearchUnavailable.
 */
export async function notesOnPages(params: SearchParams): Promise<Note[]> {
  const named = pagesNamedIn(params.q);
  if (named === null) return [];
  const { pages, rest } = named;
  const searches = (await guidelinesCitedOn(pages, params))
    .flatMap((id) => [rest, ""].map((q) => onPages({ ...params, q, page: 1 }, id, pages)))
    .filter((search, at, all) => all.findIndex((one) => searchHref(one) === searchHref(search)) === at);
  const totals = await countIssues(searches);
  const found = searches.map((search, at) => ({ search, issues: totals[at] ?? 0 }));
  // The other words may be part of the citation, as "MTUS" is: then the pages alone are meant.
  const withWords = found.filter(({ search, issues }) => search.q !== "" && issues > 0);
  const told =
    withWords.length > 0 ? withWords : found.filter(({ search, issues }) => search.q === "" && issues > 0);
  return told.slice(0, mostTold).map(({ search, issues }) => ({
    says: { id: "pages-cited", issues, words: search.q },
    instead: null,
    href: searchHref(search),
    label: citedPageLabel(search["cited-page"][0] ?? ""),
  }));
}

/**
 * Of the catalog's guidelines those that print such a page in most issues, whatever the words of
 * the search; the most first.
 */
async function guidelinesCitedOn({ first, last }: PageRange, params: SearchParams): Promise<string[]> {
  const target = siteIndex();
  const pages = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const places = guidelines.flatMap(({ id }) => pages.map((page) => `${id}/${page}`));
  const [answer] = await ask(target, [
    {
      indexUid: target.index,
      q: "",
      filter: [
        ...engineFilter({ ...params, "cited-page": [] }),
        `citedPage IN [${places.map(quote).join(", ")}]`,
      ],
      facets: ["citedPage"],
      limit: 0,
    },
  ]);
  const cited = Object.entries(answer?.facetDistribution?.citedPage ?? {})
    .filter(([place]) => places.includes(place))
    .sort((a, b) => b[1] - a[1])
    .map(([place]) => place.slice(0, place.lastIndexOf("/")));
  return [...new Set(cited)].slice(0, mostTold);
}
