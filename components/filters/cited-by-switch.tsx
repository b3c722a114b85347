import { FilterValues } from "@/components/filters/values/filter-values";
import { Anchor } from "@/components/ui/anchor";
import { citedBySides, type FilterKey } from "@/lib/search/filters";
import type { Facet } from "@/lib/search/results";
import { type SearchParams, searchHref, valueLinks } from "@/lib/search/url";

type Side = SearchParams["cited-by"];

const words: Record<Side, string> = {
  either: "either side",
  reviewer: "the reviewer",
  "claims-administrator": "the administrator",
  both: "both sides",
  "reviewer-only": "only the reviewer",
  "claims-administrator-only": "only the administrator",
};

/** The finer choices are linked from guideline pages only, which keeps this filter short. */
const offered: readonly Side[] = ["either", "reviewer", "claims-administrator"];

/** The filter by whose guidelines a side cited. */
const bodies: Partial<Record<Side, FilterKey>> = {
  reviewer: "reviewer-body",
  "claims-administrator": "ur-body",
};

type Props = { params: SearchParams; facets: readonly Facet[] };

/**
 * Chooses whose citations the guideline filter counts; of one side then whose guidelines these are,
 * among others or alone.
 */
export function CitedBySwitch({ params, facets }: Props) {
  const chosen = params["cited-by"];
  const body = facets.find(({ key }) => key === bodies[chosen]);
  return (
    <>
      <p className="mb-1.5 text-small">
        <span className="text-muted">Cited by </span>
        {citedBySides
          .filter((side) => offered.includes(side) || side === chosen)
          .map((side, at) => (
            <span key={side}>
              {at > 0 && <span className="text-muted"> · </span>}
              {side === chosen ? (
                <b aria-current="true" className="font-semibold whitespace-nowrap">
                  {words[side]}
                </b>
              ) : (
                <Anchor
                  href={searchHref({ ...params, "cited-by": side, page: 1 })}
                  stay
                  className="whitespace-nowrap"
                >
                  {words[side]}
                </Anchor>
              )}
            </span>
          ))}
      </p>
      {body && <Bodies params={params} facet={body} />}
    </>
  );
}

/** Whose guidelines a side cited: with others beside them, or these only. */
function Bodies({ params, facet: { key, values } }: { params: SearchParams; facet: Facet }) {
  const isOnly = ({ value }: Facet["values"][number]) => value.startsWith("only-") || value === "none";
  const listed = (only: boolean) =>
    values
      .filter((value) => isOnly(value) === only)
      .map(({ value, label, count }) => ({ value, label, count }));
  return (
    <div className="mb-2">
      <FilterValues
        links={valueLinks(params, key)}
        lists={[
          { name: "Any guideline of", values: listed(false) },
          { name: "Nothing else", values: listed(true) },
        ].filter(({ values: some }) => some.length > 0)}
      />
    </div>
  );
}
