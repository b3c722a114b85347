import { searchEndpoint } from "@/app/api/v1/endpoint";
import { describeSearch } from "@/components/filters/restrictions";
import { atomOperation } from "@/lib/api/operations/whole-results";
import { readEnv } from "@/lib/env";
import { atomFeed, feedFields } from "@/lib/export/atom";
import { eachIssue } from "@/lib/search";
import { readSearchQuery, searchHref, writeSearchParams } from "@/lib/search/url";

export const dynamic = "force-dynamic";

/** Entries of a feed. */
const most = 50;

/**
 * A feed of any search, the newest decisions first; its address is the search's own with `.atom`.
 */
export const GET = searchEndpoint(atomOperation, async ({ query: asked }) => {
  const params = { ...readSearchQuery(asked), sort: "newest" as const, page: 1 };
  const query = writeSearchParams({ ...params, sort: "relevance" });
  const site = readEnv().SITE_URL;
  const { value } = await eachIssue(params, feedFields, most).next();
  const body = atomFeed({
    title: `IMR decisions: ${describeSearch(params)}`,
    self: `${site}/search.atom${query && `?${query}`}`,
    page: `${site}${searchHref(params)}`,
    site,
    issues: value?.issues ?? [],
  });
  return { body, headers: { "cache-control": "public, max-age=300" } };
});
