/**
 * What the addresses of a filter's values have in common: the query before and after the filter's
 * own values, and those that are chosen, exclusions behind their minus. Small enough to be sent to
 * a browser, which writes hundreds of addresses of it.
 */
export type ValueLinks = Query & {
  /** Whether values can be excluded. */
  excludes: boolean;
};
type Query = { filter: string; before: string; after: string; chosen: readonly string[] };

/**
 * The address that a click on a value leads to: the search with it, or without it where it was
 * chosen. `-value` excludes.
 */
export function valueHref({ filter, before, after, chosen }: Query, value: string): string {
  const plain = plainOf(value);
  const others = chosen.filter((one) => plainOf(one) !== plain);
  const next = chosen.includes(value) ? others : [...others, value].sort();
  const query = searchQuery({ filter, before, after, chosen: next });
  return query ? `/search?${query}` : "/search";
}

/**
 * The query of the search itself, as its own address has it on page 1: whatever else stood in the
 * address of the page is not in it.
 */
export function searchQuery({ filter, before, after, chosen }: Query): string {
  return [before, ...chosen.map((one) => `${filter}=${one}`), after].filter(Boolean).join("&");
}

function plainOf(value: string): string {
  return value.replace(/^-/, "");
}
