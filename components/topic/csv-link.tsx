import type { SearchParams } from "@/lib/search/params";
import { statisticsHref, type TableParams } from "@/lib/search/statistics-params";

/** A table's figures, by year or another second dimension, as a file. */
export function CsvLink({
  table,
  params,
  title,
}: {
  table: TableParams;
  params: SearchParams;
  title: string;
}) {
  return (
    <a
      href={statisticsHref(table, params, "csv")}
      aria-label={`CSV: ${title}`}
      className="inline-block py-1 text-small print:hidden"
    >
      CSV
    </a>
  );
}
