import { byHeading, type LongList, listsOf, shownValues } from "@/components/filters/shown-values";
import { FilterValues } from "@/components/filters/values/filter-values";
import { type FilterKey, nounOf } from "@/lib/search/filters";
import type { Facet } from "@/lib/search/results";
import { type SearchParams, valueLinks, writeSearchParams } from "@/lib/search/url";
import { counted } from "@/lib/words/numbers";

type Props = { params: SearchParams; facet: Facet; before?: React.ReactNode; children?: React.ReactNode };

/**
 * A filter with its most frequent values and links to all of them. Renders nothing without values.
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

/** Links to the pages that list all values: "All 119 treatments". */
function AllValues({ params, lists }: { params: SearchParams; lists: readonly LongList[] }) {
  return lists.map(({ filter, all }) => (
    <a key={filter} href={valuesHref(params, filter)} className="all">
      All {all === null ? nounOf(filter)[1] : counted(all, ...nounOf(filter))}
    </a>
  ));
}

/** Up to so many values are found faster by reading than by typing. */
const readAtOnce = 20;

function isLong(lists: readonly LongList[]): boolean {
  return lists.length > 0 && (together(lists) ?? Number.POSITIVE_INFINITY) > readAtOnce;
}

function together(lists: readonly LongList[]): number | null {
  return lists.some(({ all }) => all === null) ? null : lists.reduce((sum, { all }) => sum + (all ?? 0), 0);
}

/** The page that lists all values of a filter under a search, where one is found by its name. */
function valuesHref(params: SearchParams, filter: FilterKey): string {
  const query = writeSearchParams({ ...params, page: 1 });
  return `/search/values/${filter}${query ? `?${query}` : ""}`;
}
