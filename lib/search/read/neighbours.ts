import { ask, totalOf } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import { orderedQuery } from "@/lib/search/engine/request";
import { type Search, searchOf } from "@/lib/search/query/search-of";
import { depthOf } from "@/lib/search/read/depth";
import { pageSize, type SearchParams } from "@/lib/search/url/params";

/** An issue in the results of a search, as far as a link needs it. */
export type Neighbour = { determinationId: string; number: number; issueCount: number; position: number };

/**
 * The place of a result within its search. `current` is what stands there now: another issue where
 * the index has changed since.
 */
export type Neighbours = {
  previous: Neighbour | null;
  current: Neighbour | null;
  next: Neighbour | null;
  total: number;
};

/**
 * What stands before and after a place (1 = first) in the results of a search; nothing where no page
 * shows the place. Throws a SearchUnavailable.
 */
export async function neighbours(asked: SearchParams | Search, position: number): Promise<Neighbours> {
  const target = siteIndex();
  const search = searchOf(asked);
  if (position > depthOf(search) * pageSize) return { previous: null, current: null, next: null, total: 0 };
  const first = Math.max(1, position - 1);
  const [answer] = await ask(target, [
    {
      ...orderedQuery(target.index, search),
      facets: ["outcome"],
      offset: first - 1,
      limit: position - first + 2,
      attributesToRetrieve: ["determinationId", "number", "issueCount"],
    },
  ]);
  const at = (wanted: number): Neighbour | null => {
    const hit = wanted < first ? undefined : answer?.hits[wanted - first];
    if (!hit) return null;
    const { determinationId, number, issueCount } = hit;
    return { determinationId, number, issueCount, position: wanted };
  };
  return {
    previous: at(position - 1),
    current: at(position),
    next: at(position + 1),
    total: answer ? totalOf(answer) : 0,
  };
}
