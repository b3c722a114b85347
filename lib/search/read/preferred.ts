import { ask, totalOf } from "@/lib/search/engine/ask";
import type { IndexTarget } from "@/lib/search/engine/client";
import type { EngineHit } from "@/lib/search/engine/reply";
import { mainQuery, orderedQuery } from "@/lib/search/engine/request";
import { type Search, searchOf } from "@/lib/search/query/search-of";
import { pageSize } from "@/lib/search/url/params";

/**
 * A page of a search without words, those issues first that have all `preferred` words, then those
 * that lack the last of them, and so on. These lists are disjoint and have together as many issues as
 * the search; null where they have not, since the engine joins and parts words in ways that an
 * exclusion does not undo. Two requests.
 */
export async function preferredHits(
  target: IndexTarget,
  { params }: Search,
  preferred: readonly string[],
  total: number,
  page: number,
): Promise<{ hits: EngineHit[]; words: Search } | null> {
  const withAll = searchOf({ ...params, q: [params.q, ...preferred].join(" ").trim() });
  const without = preferred.map((word, at) =>
    searchOf({ ...params, q: [params.q, ...preferred.slice(0, at), `-${word}`].join(" ").trim() }),
  );
  const lists = [withAll, ...without.toReversed()];
  const counts = await ask(
    target,
    lists.map((one) => ({ ...orderedQuery(target.index, one), facets: ["outcome"], limit: 0 })),
  );
  const sizes = counts.map(totalOf);
  if (sizes.reduce((sum, size) => sum + size, 0) !== total) return null;
  const [from, to] = [(page - 1) * pageSize, page * pageSize];
  let before = 0;
  const queries = lists.flatMap((one, at) => {
    const start = before;
    const end = start + (sizes[at] ?? 0);
    before = end;
    const offset = Math.max(from, start);
    const limit = Math.min(to, end) - offset;
    return limit > 0 ? [{ ...mainQuery(target.index, one, offset - start), facets: [], limit }] : [];
  });
  const answers = await ask(target, queries);
  return { hits: answers.flatMap(({ hits }) => hits), words: withAll };
}
