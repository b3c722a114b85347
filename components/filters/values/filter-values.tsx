"use client";

import { type Find, FindValues } from "@/components/filters/values/find-values";
import type { Below, NamedList } from "@/components/filters/values/listed";
import { ValueList } from "@/components/filters/values/value-list";
import type { ValueLinks } from "@/lib/search/url/value-href";

type Props = { links: ValueLinks; below?: Below; lists: readonly NamedList[]; find?: Find };

/**
 * The values of a filter, with a box that finds others where there are more. They are put together
 * here too, and not only on the server, so that a page carries their words once more as bare data
 * and not as markup: a third of its weight.
 */
export function FilterValues({ find, ...list }: Props) {
  if (!find) return <ValueList {...list} />;
  return (
    <FindValues find={find} links={list.below ? [list.links, list.below.links] : [list.links]}>
      <ValueList {...list} />
    </FindValues>
  );
}
