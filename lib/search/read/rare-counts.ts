import { ask, totalOf } from "@/lib/search/engine/ask";
import type { IndexTarget } from "@/lib/search/engine/client";
import type { Distribution } from "@/lib/search/engine/reply";
import { countsQuery } from "@/lib/search/engine/request";
import { attributeOf, type FilterKey, filterKeys, groupOf, type ListKey } from "@/lib/search/filters/all";
import { isExclusion, plainValue, quote } from "@/lib/search/filters/filter";
import { engineFilter } from "@/lib/search/query/filters";
import { type Search, under } from "@/lib/search/query/search-of";
import { toggleFilter } from "@/lib/search/url/params";

/**
 * Adds the counts of selected values that the engine's answer lacks: nothing has them, they are
 * excluded (then, what giving that up would bring back), or they are among the rarest of a filter
 * with more values than it lists (settings.ts). One further request, and only then. Throws a
 * SearchUnavailable.
 */
export async function addRareCounts(
  target: IndexTarget,
  search: Search,
  countsOf: (group: ListKey) => Distribution,
  keys: readonly FilterKey[] = filterKeys,
): Promise<void> {
  const { params } = search;
  const missing = keys.flatMap((key) => {
    const attribute = attributeOf(key, params);
    const distribution = countsOf(groupOf(key));
    const counts = distribution[attribute] ?? {};
    distribution[attribute] = counts;
    return params[key]
      .map((value) => ({
        group: groupOf(key),
        attribute,
        value: plainValue(value),
        counts,
        counted: isExclusion(value) ? under(search, toggleFilter(params, key, value)) : search,
      }))
      .filter(({ value }) => !Object.hasOwn(counts, value));
  });
  if (missing.length === 0) return;
  const answers = await ask(
    target,
    missing.map(({ group, attribute, value, counted }) => ({
      ...countsQuery(target.index, counted, group),
      filter: [...engineFilter(counted.params, group), `${attribute} = ${quote(value)}`],
      facets: ["outcome"],
    })),
  );
  for (const [index, { counts, value }] of missing.entries()) counts[value] = totalOf(answers[index]!);
}
