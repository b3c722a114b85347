import { ActiveFilters } from "@/components/filters/active-filters";
import { CitedBySwitch } from "@/components/filters/cited-by-switch";
import { FilterGroup } from "@/components/filters/filter-group";
import { YearRangeForm } from "@/components/filters/year-range";
import { type FilterKey, filters, isSided, listKeys, ranges } from "@/lib/search/filters";
import type { Facet, SearchResult } from "@/lib/search/results";
import type { SearchParams } from "@/lib/search/url";
import { counted } from "@/lib/words/numbers";

/** The id of the sheet that the button on narrow screens opens. */
export const filterPanelId = "filters";

/**
 * All filters, the less common ones folded: a column beside the results on wide screens, a sheet over them on narrow ones. A
 * button with `popoverTarget` opens the sheet without a script. In a browser without popovers the
 * filters are above the results.
 */
export function FilterPanel({ params, result }: { params: SearchParams; result: SearchResult }) {
  const { facets, understood, total } = result;
  return (
    <aside id={filterPanelId} popover="auto" aria-label="Filters" className="filter-panel">
      <header className="sheet-head">
        <h2 className="text-heading">Filters</h2>
        <button type="button" popoverTarget={filterPanelId} popoverTargetAction="hide">
          Show {counted(total, "issue")}
        </button>
      </header>
      <div data-soft="stay">
        <div className="mb-4 filters:hidden">
          <ActiveFilters params={params} understood={understood} />
        </div>
        <h2 className="sr-only max-filters:hidden">Filters</h2>
        {facetsOf(facets, "main").map((facet) => (
          <FilterGroup
            key={facet.key}
            params={params}
            facet={facet}
            before={isSided(facet.key) && <CitedBySwitch params={params} facets={facets} />}
          />
        ))}
        <div className="border-b border-rule">
          {facetsOf(facets, "more").map((facet) => (
            <FilterGroup key={facet.key} params={params} facet={facet} folded>
              {ranges
                .filter(({ beside }) => beside === facet.key)
                .map((range) => (
                  <YearRangeForm key={range.key} params={params} range={range} />
                ))}
            </FilterGroup>
          ))}
        </div>
      </div>
    </aside>
  );
}

/** Opens the sheet of filters on narrow screens; no script is needed. */
export function FilterButton({ params }: { params: SearchParams }) {
  const chosen = listKeys.reduce((sum, key) => sum + params[key].length, 0);
  return (
    <button
      type="button"
      popoverTarget={filterPanelId}
      className="min-h-9 rounded-medium border border-edge bg-surface px-3 text-body filters:hidden"
    >
      Filters{chosen > 0 && ` (${chosen})`}
    </button>
  );
}

/** The filters of a part of the panel, in their order there. */
export function panelKeys(part: "main" | "more" | "cited"): FilterKey[] {
  return filters
    .flatMap(({ key, panel }) => (panel?.part === part ? [{ key, place: panel.place }] : []))
    .sort((a, b) => a.place - b.place)
    .map(({ key }) => key);
}

/**
 * The facets of a part of the panel. Some are left out unless the issues have several of their
 * values.
 */
function facetsOf(facets: readonly Facet[], part: "main" | "more"): Facet[] {
  const several = new Set(filters.flatMap(({ key, onlyWhereSeveral }) => (onlyWhereSeveral ? key : [])));
  return panelKeys(part)
    .flatMap((key) => facets.find((facet) => facet.key === key) ?? [])
    .filter(({ key, values }) => !several.has(key) || values.length > 1);
}
