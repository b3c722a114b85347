import { endpoint } from "@/app/api/v1/endpoint";
import { suggestOperation } from "@/lib/api/operations/suggest";
import { suggest } from "@/lib/search";
import { readSearchQuery } from "@/lib/search/url";

export const dynamic = "force-dynamic";

/** As long as the counts are kept (lib/search/suggest/counts.ts). */
const headers = { "cache-control": "public, max-age=10" };

/**
 * What the words of `q` may mean, under the filters of the search that the other parameters are.
 */
export const GET = endpoint(suggestOperation, async ({ query }) => ({
  body: { suggestions: await suggest(readSearchQuery(query)) },
  headers,
}));
