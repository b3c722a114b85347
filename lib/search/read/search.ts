import { ask, summariesOf, totalOf } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import { mainQuery, pageQueries, seeksWords } from "@/lib/search/engine/request";
import type { ListKey } from "@/lib/search/filters/all";
import { caseNumbersIn } from "@/lib/search/query/case-number";
import { includingGroups } from "@/lib/search/query/filters";
import type { Note } from "@/lib/search/query/note";
import { notesOnValues } from "@/lib/search/query/notes-on-values";
import { type Search, searchOf, under } from "@/lib/search/query/search-of";
import { understoodTerms } from "@/lib/search/query/understood";
import { countDeterminations } from "@/lib/search/read/count-determinations";
import { notesOnDepth, pageCountOf, withinDepth } from "@/lib/search/read/depth";
import { isHeld } from "@/lib/search/read/is-held";
import { notesOnPages } from "@/lib/search/read/notes-on-pages";
import { preferredHits } from "@/lib/search/read/preferred";
import { addRareCounts } from "@/lib/search/read/rare-counts";
import type { ReadSearch } from "@/lib/search/read/read-search";
import { toFacets } from "@/lib/search/read/reply/facets";
import { toMatch } from "@/lib/search/read/reply/hit";
import { wantedOf } from "@/lib/search/read/reply/wanted";
import { toYears } from "@/lib/search/read/reply/years";
import type { SearchResult } from "@/lib/search/read/result";
import { unknownValues } from "@/lib/search/read/unknown-values";
import { pageSize, type SearchParams } from "@/lib/search/url/params";

export { SearchUnavailable } from "@/lib/search/engine/unavailable";

/**
 * The issues that match, a page of them, with the counts of every filter; a page beyond the end
 * gives the last one. One request: the results, and for each filter that includes a value its
 * counts without itself; a second for the determinations where there is more than one page, one for
 * the words read as filters where they can be; seldom another (a page beyond the end, a value that
 * few issues have, that is excluded or that no catalog has). Of a search without words, issues that
 * have the `preferred` words come first; `notes` come before those on the words that are left. Throws a SearchUnavailable.
 */
export async function search(
  asked: SearchParams | Search,
  { preferred = [], notes = [] }: Partial<Pick<ReadSearch, "preferred" | "notes">> = {},
): Promise<SearchResult> {
  const started = performance.now();
  const target = siteIndex();
  const one = withinDepth(searchOf(asked));
  const { params, query } = one;
  const groups = includingGroups(params);

  const [[main, ...others], unknown] = await Promise.all([
    ask(target, pageQueries(target.index, one)),
    unknownValues(params),
  ]);
  if (!main) throw new Error("The engine answered none of the queries.");
  const total = totalOf(main);
  const pageCount = pageCountOf(one, total);
  const page = Math.min(params.page, Math.max(1, pageCount));
  const first = preferred.length > 0 ? await preferredHits(target, one, preferred, total, page) : null;
  const hits = first?.hits ?? (page === params.page ? main.hits : await hitsOf(page));
  const wanted = wantedOf((first?.words ?? one).query.parts);

  const counted = new Map(groups.map((group, index) => [group, others[index]?.facetDistribution ?? {}]));
  const countsOf = (group: ListKey) => counted.get(group) ?? main.facetDistribution ?? {};
  await addRareCounts(target, one, countsOf);
  const determinations =
    total === hits.length
      ? new Set(hits.map(({ determinationId }) => determinationId)).size
      : await countDeterminations(target, one, total);
  return {
    hits: hits.map((hit) => toMatch(hit, wanted)),
    total,
    page,
    pageCount,
    pageSize,
    determinations,
    facets: toFacets(params, countsOf),
    inSummaries: seeksWords(one) ? summariesOf(others.at(-1)!) : null,
    years: toYears(countsOf("outcome")),
    understood: understoodTerms(query),
    notes: [
      ...notes,
      ...notesOnValues(params, unknown),
      ...query.notes,
      ...notesOnDepth({ page, pageCount, total }, "issues"),
      ...(await notesOnPages(params)),
      ...(await notesOnCaseNumbers(params.q)),
    ],
    tookMs: Math.round(performance.now() - started),
  };

  async function hitsOf(lastPage: number) {
    const again = { ...mainQuery(target.index, under(one, { page: lastPage })), facets: [] };
    return (await ask(target, [again]))[0]?.hits ?? [];
  }
}

/** More numbers in one query are not looked up. */
const mostLookedUp = 3;

/**
 * Which of the case numbers in a query are held; that one is goes without saying where the query is
 * nothing else.
 */
async function notesOnCaseNumbers(q: string): Promise<Note[]> {
  const notes = caseNumbersIn(q)
    .slice(0, mostLookedUp)
    .map(async ({ id, alone }): Promise<Note[]> => {
      if (!(await isHeld(id))) return [{ says: { id: "case-not-held", caseNumber: id }, instead: null }];
      return alone
        ? []
        : [
            {
              says: { id: "case-held", caseNumber: id },
              instead: null,
              href: `/determinations/${encodeURIComponent(id)}`,
            },
          ];
    });
  return (await Promise.all(notes)).flat();
}
