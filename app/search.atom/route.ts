import { answer } from "@/app/api/v1/answer";
import { noSearch } from "@/app/api/v1/problem";
import { atomFeed } from "@/components/reuse/atom";
import { describeSearch } from "@/components/search/restrictions";
import { readEnv } from "@/lib/env";
import { eachIssue } from "@/lib/search/each-issue";
import { readSearchQuery, searchHref, writeSearchParams } from "@/lib/search/params";
import { SearchUnavailable } from "@/lib/search/search";

export const dynamic = "force-dynamic";

/** Entries of a feed. */
const most = 50;

/** A feed of any search, the newest decisions first; its address is the search's own with `.atom`. */
export async function GET(request: Request): Promise<Response> {
  const params = { ...readSearchQuery(new URL(request.url).searchParams), sort: "newest" as const, page: 1 };
  const query = writeSearchParams({ ...params, sort: "relevance" });
  const site = readEnv().SITE_URL;
  try {
    const { value } = await eachIssue(params, most).next();
    const feed = atomFeed({
      title: `IMR decisions: ${describeSearch(params)}`,
      self: `${site}/search.atom${query && `?${query}`}`,
      page: `${site}${searchHref(params)}`,
      site,
      issues: value?.issues ?? [],
    });
    return answer(request, feed, {
      type: "application/atom+xml",
      headers: { "cache-control": "public, max-age=300" },
    });
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    return noSearch();
  }
}
