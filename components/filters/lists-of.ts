import type { FilterKey } from "@/lib/search/filters";
import type { Facet } from "@/lib/search/results";

/**
 * A filter whose values are not all in the panel, and how many there are; null where that is not
 * known.
 */
export type LongList = { filter: FilterKey; all: number | null };

/** So few values under others are found by unfolding. */
const fewBelow = 8;

/**
 * The long lists of a group of which the panel shows `shown` values: its own, and the one under it
 * in a tree.
 */
export function listsOf({ key, values, more, children }: Facet, shown: number): LongList[] {
  const all = values.length + more;
  const own: LongList[] = shown < all ? [{ filter: key, all }] : [];
  if (!children) return own;
  const below = values.reduce((sum, value) => sum + (value.more ?? 0), children.values.length);
  // What stands under values that were left out is not counted.
  const under: LongList = { filter: children.key, all: more > 0 ? null : below };
  return below > fewBelow ? [...own, under] : own;
}
