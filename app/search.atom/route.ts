import { describeSearch } from "@/components/filters/restrictions";
import type { ApiRequest } from "@/lib/api/operation";
import { atomContract } from "@/lib/api/operations/whole-results";
import { respond } from "@/lib/api/respond";
import { readEnv } from "@/lib/env";
import { atomFeed, feedFields } from "@/lib/export/atom";
import { eachIssue, readSearch } from "@/lib/search";
import { readSearchQuery, searchHref, writeSearchParams } from "@/lib/search/url";

export const dynamic = "force-dynamic";

/** Entries of a feed. */
const most = 50;

/**
 * A feed of any search, the newest decisions first; its address is the search's own with `.atom`.
 */
export const GET = (request: Request) => respond({ ...atomContract, load }, request);

async function load({ query: search }: ApiRequest) {
  const read = await readSearch(readSearchQuery(search));
  const params = { ...read.params, sort: "newest" as const, page: 1 };
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
}
