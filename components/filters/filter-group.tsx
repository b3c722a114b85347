import { AllValues } from "@/components/filters/all-values";
import { FilterTreeValue } from "@/components/filters/filter-tree-value";
import { FindValues } from "@/components/filters/find-values";
import { shownAtOnce } from "@/components/filters/groups";
import { GuidelinesByBody } from "@/components/filters/guidelines-by-body";
import { type LongList, listsOf } from "@/components/filters/lists-of";
import type { SearchParams } from "@/lib/search/params";
import type { Facet } from "@/lib/search/result";

/** So many values are shown at once; the others are found by their name. */
const mostShown = 6;

type Props = { params: SearchParams; facet: Facet; before?: React.ReactNode; children?: React.ReactNode };

/** A filter with its commonest values, and the ways to all of them. Nothing where no value is left to choose. */
export function FilterGroup({ params, facet, before, children }: Props) {
  const { key, label } = facet;
  const shown = shownAtOnce(facet, mostShown);
  const long = listsOf(facet, shown.length);
  if (shown.length === 0) return null;
  const list =
    key === "guideline" ? (
      <GuidelinesByBody params={params} facet={facet} shown={shown} />
    ) : (
      <ul className="values">
        {shown.map((value) => (
          <FilterTreeValue key={value.value} params={params} facet={facet} value={value} />
        ))}
      </ul>
    );
  return (
    <section aria-labelledby={`filter-${key}`} className="mb-6">
      <h3 id={`filter-${key}`} className="mb-1 font-sans text-small font-semibold tracking-normal">
        {label}
      </h3>
      {before}
      {long.length > 0 ? (
        <FindValues filters={long.map(({ filter }) => filter)} label={label} among={together(long)}>
          {list}
        </FindValues>
      ) : (
        list
      )}
      <AllValues params={params} lists={long} />
      {children}
    </section>
  );
}

function together(lists: readonly LongList[]): number | null {
  return lists.some(({ all }) => all === null) ? null : lists.reduce((sum, { all }) => sum + (all ?? 0), 0);
}
