import type { TableView } from "@/components/statistics/table-view";
import { Anchor } from "@/components/ui/anchor";
import { type SearchParams, type TableParams, tableCsvHref, tableHref } from "@/lib/search/url";
import { counted } from "@/lib/words/numbers";

type Props = { view: TableView; choice: TableParams; params: SearchParams };

/** What the page leaves out of the table, and the table in other forms, which leave out nothing. */
export function TableFoot({ view, choice, params }: Props) {
  const { moreRows, moreColumns } = view;
  const csv = tableCsvHref(choice, params);
  return (
    <footer className="mt-3 text-small">
      {view.countsOnly && (
        <p className="text-muted">
          Reasons are recorded for upheld issues only, so there is no overturn rate to show.
        </p>
      )}
      {moreRows > 0 && (
        <p>
          <Anchor href={tableHref({ ...choice, show: "all" }, params)} className="inline-block py-1">
            Show {counted(moreRows, "row")} more
          </Anchor>
        </p>
      )}
      {moreColumns > 0 && (
        <p className="text-muted">
          {counted(moreColumns, "column")} with fewer issues {moreColumns === 1 ? "stands" : "stand"} in the
          CSV only.
        </p>
      )}
      <p className="flex flex-wrap gap-x-4 print:hidden">
        <span className="py-1 text-muted">Whole table as</span>
        <a href={csv} className="py-1">
          CSV
        </a>
        <a href={csv.replace("/statistics.csv", "/api/v1/statistics")} className="py-1">
          JSON
        </a>
      </p>
    </footer>
  );
}

/** What a figure of this casebook does not say. */
export function SelectionNote() {
  return (
    <section className="mt-10 max-w-measure border-t border-rule pt-4 text-small text-muted">
      <h2 className="mb-1 text-lead text-ink">Before a figure is quoted</h2>
      <ul className="list-disc space-y-1 pl-5">
        <li>
          Only refused requests reach Independent Medical Review. A share says nothing of requests that were
          approved, nor of refusals that nobody disputed.
        </li>
        <li>
          What is counted is issues. A letter that decides ten of them counts ten times, and its issues,
          decided by one reviewer on one worker, are not independent: the intervals are narrower than they
          should be.
        </li>
        <li>An issue with several values (two guidelines, three specialties) counts under each of them.</li>
        <li>
          The letters held here are not all that exist: see <Anchor href="/coverage">what is covered</Anchor>.
        </li>
      </ul>
    </section>
  );
}
