import type { ValueLinks } from "@/lib/search/url/value-href";

/** A value as a browser gets it: no more than it shows, since a page has hundreds. */
export type Listed = {
  value: string;
  label: string;
  count: number;
  /**
   * What it belongs to, where neither its label nor its place says so: the guideline of a section.
   */
  within?: string;
};

/** A value with those under it, and the number of further ones. */
export type Branch = Listed & { under?: readonly Listed[]; more?: number };

/** Values under a name of their own, or under none. */
export type NamedList = { name: string | null; values: readonly Branch[] };

/** What the values under others need: their addresses, and where all of them are listed. */
export type Below = { links: ValueLinks; allHref: string };
