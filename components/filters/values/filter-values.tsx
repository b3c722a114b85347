"use client";

import { type Find, FindValues } from "@/components/filters/values/find-values";
import type { Below, NamedList } from "@/components/filters/values/listed";
import { ValueList } from "@/components/filters/values/value-list";
import type { ValueLinks } from "@/lib/search/url/value-href";

type Props = { links: ValueLinks; below?: Below; lists: readonly NamedList[]; find?: Find };

/**
 * The values of a filter, with a box that finds others if there are more. Rendered on the client
 * too, because the data for hydration is then plain values instead of markup, which saves a third
 * of the page's size.
 */
export function FilterValues({ find, ...list }: Props) {
  if (!find) return <ValueList {...list} />;
  return (
    <FindValues find={find} links={list.below ? [list.links, list.below.links] : [list.links]}>
      <ValueList {...list} />
    </FindValues>
  );
}
