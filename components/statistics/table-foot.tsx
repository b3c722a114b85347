import type { TableView } from "@/components/statistics/table-view";
import { Anchor } from "@/components/ui/anchor";
import type { SearchParams } from "@/lib/search/url/params";
import { type TableParams, tableCsvHref, tableHref } from "@/lib/search/url/statistics-params";
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
          Reasons are read of upheld issues only, so that there is no share to tell.
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
