import { problem } from "@/app/api/v1/problem";
import { atomFeed } from "@/components/reuse/atom";
import { describeSearch } from "@/components/search/restrictions";
import { readEnv } from "@/lib/env";
import { readSearchQuery, searchHref, writeSearchParams } from "@/lib/search/params";
import { SearchUnavailable, search } from "@/lib/search/search";

export const dynamic = "force-dynamic";

/** A feed of any search, the newest decisions first; its address is the search's own with `.atom`. */
export async function GET(request: Request): Promise<Response> {
  const params = { ...readSearchQuery(new URL(request.url).searchParams), sort: "newest" as const, page: 1 };
  const site = readEnv().SITE_URL;
  try {
    const { hits } = await search(params);
    const feed = atomFeed({
      title: `IMR Casebook: ${describeSearch(params)}`,
      self: `${site}/search.atom?${writeSearchParams(params)}`,
      page: `${site}${searchHref(params)}`,
      site,
      hits,
    });
    return new Response(feed, {
      headers: {
        "content-type": "application/atom+xml; charset=utf-8",
        "cache-control": "public, max-age=300",
      },
    });
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    return problem(503, "Search is not available now", "Try again in a moment.", { "retry-after": "10" });
  }
}
