import type { SearchParams } from "@/lib/search/url/params";
import { type TableParams, tableCsvHref } from "@/lib/search/url/statistics-params";

/** A table's figures, by year or another second dimension, as a file. */
export function CsvLink({
  table,
  params,
  title,
}: {
  table: Pick<TableParams, "rows" | "columns">;
  params: SearchParams;
  title: string;
}) {
  return (
    <a
      href={tableCsvHref(table, params)}
      aria-label={`CSV: ${title}`}
      className="inline-block py-1 text-small print:hidden"
    >
      CSV
    </a>
  );
}
