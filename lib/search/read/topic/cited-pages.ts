import { ask, totalOf } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import { pageAttribute } from "@/lib/search/filters/cited-page";
import { quote } from "@/lib/search/filters/filter";
import { maxValuesPerFacet } from "@/lib/search/index/settings";
import { engineFilter } from "@/lib/search/query/filters";
import { outcomesQuery } from "@/lib/search/read/topic/outcomes";
import { type PageCount, pageRuns } from "@/lib/search/read/topic/page-runs";
import { onPages, type PageRange } from "@/lib/search/url/page-range";
import type { SearchParams } from "@/lib/search/url/params";

/** Which printed pages of a guideline, or of a section, the issues of a topic cite. */
export type CitedPages = {
  /** `guideline` or `guideline/section`. */
  cited: string;
  /** In order. An issue counts for every page that a citation of it names or spans. */
  pages: PageCount[];
  /** There are so many that the rarest are missing. */
  cut: boolean;
  /** Issues that name no page of it. */
  none: number;
  /** The places cited most, with the issues that cite any page of them. */
  places: (PageRange & { issues: number })[];
};

/**
 * The pages that citations of a guideline or section name in the issues of a topic. Exact; two
 * requests. Throws a SearchUnavailable.
 */
export async function readCitedPages(params: SearchParams, cited: string): Promise<CitedPages> {
  const target = siteIndex();
  const attribute = pageAttribute(cited);
  const [all] = await ask(target, [
    {
      indexUid: target.index,
      q: "",
      filter: engineFilter(params),
      facets: [attribute, "outcome"],
      limit: 0,
    },
  ]);
  const distribution = all?.facetDistribution?.[attribute] ?? {};
  const prefix = `${cited}/`;
  const pages = Object.entries(distribution)
    .filter(([value]) => value.startsWith(prefix))
    .map(([value, issues]): PageCount => ({ page: Number(value.slice(prefix.length)), issues }))
    .sort((a, b) => a.page - b.page);
  const cut = Object.keys(distribution).length >= maxValuesPerFacet;
  if (!all || pages.length === 0) return { cited, pages, cut, none: all ? totalOf(all) : 0, places: [] };

  const runs = pageRuns(pages);
  const named = `${attribute} IN [${pages.map(({ page }) => quote(`${prefix}${page}`)).join(", ")}]`;
  const [paged, ...places] = await ask(target, [
    { ...outcomesQuery(target.index, params), filter: [...engineFilter(params), named] },
    ...runs.map((run) => outcomesQuery(target.index, onPages(params, cited, run))),
  ]);
  return {
    cited,
    pages,
    cut,
    none: totalOf(all) - totalOf(paged!),
    places: runs.map((run, index) => ({ ...run, issues: totalOf(places[index]!) })),
  };
}
