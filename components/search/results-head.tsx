import { filterPanelId } from "@/components/filters/filter-panel";
import { ActiveFilters } from "@/components/search/active-filters";
import { restrictions } from "@/components/search/restrictions";
import { SearchSummary } from "@/components/search/search-summary";
import { SortLinks } from "@/components/search/sort-links";
import { counted, formatCount } from "@/components/words/numbers";
import type { SearchParams } from "@/lib/search/params";
import type { SearchResult } from "@/lib/search/result";

/** How many issues were found, what narrows them, and their order. */
export function ResultsHead({ params, result }: { params: SearchParams; result: SearchResult }) {
  const active = restrictions(params).length;
  const count = counted(result.total, "issue");
  return (
    <header className="border-b border-rule pb-4">
      <h1 className="text-title tabular-nums">{count}</h1>
      <ActiveFilters params={params} />
      {result.notes.map(({ text }) => (
        <p key={text} className="mt-2 max-w-measure text-small text-muted">
          {text}
        </p>
      ))}
      <SearchSummary params={params} result={result} />
      <div className="mt-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <button
          type="button"
          popoverTarget={filterPanelId}
          className="min-h-9 rounded-medium border border-edge bg-surface px-3 filters:hidden"
        >
          Filters
        </button>
        <SortLinks params={params} />
        {result.page > 1 && (
          <p className="text-small text-muted">
            Page {formatCount(result.page)} of {formatCount(result.pageCount)}
          </p>
        )}
      </div>
      {/* Said when a filter changes the page in place. */}
      <p role="status" className="sr-only">
        {count}, {counted(active, "filter")}
      </p>
    </header>
  );
}
