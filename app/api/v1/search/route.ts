import { searchEndpoint } from "@/app/api/v1/endpoint";
import { problem } from "@/app/api/v1/problem";
import { searchOperation } from "@/lib/api/operations/search";
import { pageLinks } from "@/lib/api/page-links";
import { readEnv } from "@/lib/env";
import { search } from "@/lib/search";
import { readSearchQuery } from "@/lib/search/url";
import { noteInWords } from "@/lib/words/notes";

export const dynamic = "force-dynamic";

/** A search as JSON: the parameters are those of the page's address. */
export const GET = searchEndpoint(searchOperation, async ({ query }) => {
  const params = readSearchQuery(query);
  const { tookMs, ...body } = await search(params);
  if (params.page > Math.max(1, body.pageCount))
    return problem(404, "No such page", `The last page is ${body.page}.`);
  return {
    body: { ...body, notes: body.notes.map(noteInWords) },
    headers: {
      link: pageLinks(params, body.pageCount, readEnv().SITE_URL),
      "server-timing": `search;dur=${tookMs}`,
    },
  };
});
