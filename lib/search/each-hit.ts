import { ask } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import type { SearchParams } from "@/lib/search/params";
import { mainQuery } from "@/lib/search/query/request";
import { engineQuery, parseQuery } from "@/lib/search/query/syntax";
import { toHit } from "@/lib/search/reply/hit";
import type { SearchHit } from "@/lib/search/result";

/** Issues fetched at a time: some hundred kilobytes. */
const batchSize = 500;

/** Every issue that matches, in the order of the search, batch by batch; nothing is held beyond a batch. Throws a SearchUnavailable. */
export async function* eachHit(params: SearchParams): AsyncGenerator<SearchHit[]> {
  const target = siteIndex();
  const q = engineQuery(parseQuery(params.q));
  for (let offset = 0; ; offset += batchSize) {
    const [answer] = await ask(target, [
      { ...mainQuery(target.index, q, params, offset), facets: [], limit: batchSize },
    ]);
    const hits = answer?.hits ?? [];
    if (hits.length > 0) yield hits.map(toHit);
    if (hits.length < batchSize) return;
  }
}
