import { AllValues } from "@/components/filters/all-values";
import { byHeading } from "@/components/filters/by-heading";
import { listsOf } from "@/components/filters/lists-of";
import { shownValues } from "@/components/filters/shown-values";
import { FilterValues } from "@/components/filters/values/filter-values";
import { valuesHref } from "@/components/filters/values-href";
import type { Facet } from "@/lib/search/results";
import { type SearchParams, valueLinks } from "@/lib/search/url";

type Props = { params: SearchParams; facet: Facet; before?: React.ReactNode; children?: React.ReactNode };

/**
 * A filter with its commonest values, and the ways to all of them. Nothing where no value is left
 * to choose.
 */
export function FilterGroup({ params, facet, before, children }: Props) {
  const { key, label, children: second } = facet;
  const shown = shownValues(facet);
  const long = listsOf(facet, shown.length);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby={`filter-${key}`} className="mb-6">
      <h3 id={`filter-${key}`} className="mb-1 font-sans text-small font-semibold tracking-normal">
        {label}
      </h3>
      {before}
      <FilterValues
        links={valueLinks(params, key)}
        lists={byHeading(key, shown)}
        {...(second && {
          below: { links: valueLinks(params, second.key), allHref: valuesHref(params, second.key) },
        })}
        {...(isLong(long) && {
          find: { filters: long.map(({ filter }) => filter), label, among: together(long) },
        })}
      />
      <AllValues params={params} lists={long} />
      {children}
    </section>
  );
}

/** As many values as one reads through sooner than one types. */
const readAtOnce = 20;

function isLong(lists: ReturnType<typeof listsOf>): boolean {
  return lists.length > 0 && (together(lists) ?? Number.POSITIVE_INFINITY) > readAtOnce;
}

function together(lists: ReturnType<typeof listsOf>): number | null {
  return lists.some(({ all }) => all === null) ? null : lists.reduce((sum, { all }) => sum + (all ?? 0), 0);
}
