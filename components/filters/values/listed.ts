import type { ValueLinks } from "@/lib/search/url/value-href";

/** A value as sent to the browser. It holds only what is shown, because a page has hundreds. */
export type Listed = {
  value: string;
  label: string;
  count: number;
  /**
   * Its parent, such as the guideline of a section, if neither the label nor the position shows it.
   */
  within?: string;
};

/** A value with those under it, and the number of further ones. */
export type Branch = Listed & { under?: readonly Listed[]; more?: number };

/** Values under a name of their own, or under none. */
export type NamedList = { name: string | null; values: readonly Branch[] };

/**
 * What the second level needs: how to make its links, and the address of the page with all its
 * values.
 */
export type Below = { links: ValueLinks; allHref: string };
