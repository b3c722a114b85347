import { byHeading, type LongList, listsOf, shownValues } from "@/components/filters/shown-values";
import { FilterValues } from "@/components/filters/values/filter-values";
import { type FilterKey, isSided, nounOf } from "@/lib/search/filters";
import type { Facet } from "@/lib/search/results";
import { type SearchParams, valueLinks, writeSearchParams } from "@/lib/search/url";
import { counted } from "@/lib/words/numbers";

type Props = {
  params: SearchParams;
  facet: Facet;
  /** Folded under its name, which then shows what is chosen. */
  folded?: boolean;
  before?: React.ReactNode;
  children?: React.ReactNode;
};

/**
 * A filter with its most frequent values and links to all of them. Renders nothing without values.
 */
export function FilterGroup({ params, facet, folded = false, before, children }: Props) {
  const { key, children: second } = facet;
  // Whose citations are counted is said by the switch under the name.
  const label = isSided(key) ? "Guideline" : facet.label;
  const shown = shownValues(facet);
  const long = listsOf(facet, shown.length);
  if (shown.length === 0) return null;
  const id = `filter-${key}`;
  const values = (
    <>
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
    </>
  );
  if (!folded)
    return (
      <section aria-labelledby={id} className="mb-6">
        <h3 id={id} className="mb-1 font-sans text-small font-semibold tracking-normal">
          {label}
        </h3>
        {values}
      </section>
    );
  const chosen = chosenOf(facet);
  return (
    <section aria-labelledby={id} className="folded">
      <details>
        <summary>
          <h3 id={id}>{label}</h3>
          {chosen && <span>{chosen}</span>}
        </summary>
        {values}
      </details>
    </section>
  );
}

/** "Female", "2016, not 2017": the chosen values of a filter. */
function chosenOf({ values }: Facet): string {
  return values
    .filter(({ selected, excluded }) => selected || excluded)
    .map(({ label, excluded }) => (excluded ? `not ${label}` : label))
    .join(", ");
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
