import { valueLabel } from "@/lib/search/labels";
import { type FilterKey, filterKeys, type SearchParams, toggleFilter } from "@/lib/search/params";

/** One thing that narrows a search, and the search without it. */
export type Restriction = { id: string; label: string; without: SearchParams };

/** Everything that narrows a search, in the order of its address: the words, then each value of each filter. */
export function restrictions(params: SearchParams): Restriction[] {
  const values = (key: FilterKey): readonly string[] => params[key];
  const words = params.q
    ? [
        {
          id: "q",
          label: `“${params.q.replace(/^"([^"]*)"$/, "$1")}”`,
          without: { ...params, q: "", page: 1 },
        },
      ]
    : [];
  const filters = filterKeys.flatMap((key) =>
    values(key).map((value) => ({
      id: `${key}=${value}`,
      label: valueLabel(key, value),
      without: toggleFilter(params, key, value),
    })),
  );
  return [...words, ...filters];
}

/** A search in a few words: "“home exercise program”, Overturned". */
export function describeSearch(params: SearchParams): string {
  const labels = restrictions(params).map(({ label }) => label);
  return labels.length ? labels.join(", ") : "All decisions";
}
