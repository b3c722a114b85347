import { type Counts, CountsTable } from "@/components/home/counts-table";
import { SearchBox } from "@/components/layout/search-box";

/** What this is, the search box, and how much there is to search. */
export function Masthead({ counts, children }: { counts: Counts | null; children: React.ReactNode }) {
  return (
    <section className="grid grid-cols-1 items-end gap-x-16 gap-y-8 pt-8 sm:pt-14 lg:grid-cols-[minmax(0,1fr)_17rem]">
      <div>
        <h1 className="text-display">California IMR decisions, issue by issue</h1>
        <p className="mt-3 mb-6 max-w-measure text-lead text-muted">
          Search why Independent Medical Review granted or refused a treatment in workers’ compensation: by
          treatment, guideline, reviewer, and the words of the rationale. An independent site, not the
          State’s.
        </p>
        <SearchBox large />
        {children}
      </div>
      {counts && <CountsTable counts={counts} />}
    </section>
  );
}
