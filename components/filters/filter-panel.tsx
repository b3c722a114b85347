import { CitedBySwitch } from "@/components/filters/cited-by-switch";
import { FilterGroup } from "@/components/filters/filter-group";
import { Icon } from "@/components/ui/icon";
import { counted } from "@/components/words/numbers";
import type { FilterKey, SearchParams } from "@/lib/search/params";
import type { SearchResult } from "@/lib/search/result";

/** The id that the button on narrow screens opens. */
export const filterPanelId = "filters";

/** Folded away until wanted. Their counts are there all the same, since they cost next to nothing. */
const lessUsed: readonly FilterKey[] = [
  "drug-class",
  "ur-cited",
  "reviewer-cited",
  "ur-body",
  "reviewer-body",
  "conclusion",
  "injury-year",
  "quality",
];

/**
 * All filters. On wide screens a column beside the results; on narrow ones a sheet over them, opened by a button with
 * `popoverTarget`, which needs no script. Where a browser knows no popover, the filters stand above the results.
 */
export function FilterPanel({ params, result }: { params: SearchParams; result: SearchResult }) {
  return (
    <aside id={filterPanelId} popover="auto" aria-label="Filters" className="filter-panel">
      <header className="sticky top-0 z-10 mb-4 flex items-center justify-between border-b border-rule bg-paper py-3 filters:hidden">
        <h2 className="text-heading">Filters</h2>
        <button
          type="button"
          popoverTarget={filterPanelId}
          popoverTargetAction="hide"
          className="min-h-9 rounded-medium border border-accent bg-accent px-4 font-medium text-surface"
        >
          Show {counted(result.total, "issue")}
        </button>
      </header>
      <h2 className="sr-only max-filters:hidden">Filters</h2>
      {result.facets
        .filter(({ key }) => !lessUsed.includes(key))
        .map((facet) => (
          <FilterGroup key={facet.key} params={params} facet={facet}>
            {facet.key === "guideline" && <CitedBySwitch params={params} />}
          </FilterGroup>
        ))}
      <details open={lessUsed.some((key) => params[key].length > 0)} className="group/more">
        <summary className="mb-4 flex cursor-pointer items-center gap-2 border-t border-rule py-2 hover:text-accent">
          <Icon name="open" className="transition-none group-open/more:rotate-90" />
          <span>More filters</span>
        </summary>
        {result.facets
          .filter(({ key }) => lessUsed.includes(key))
          .map((facet) => (
            <FilterGroup key={facet.key} params={params} facet={facet} />
          ))}
      </details>
    </aside>
  );
}
