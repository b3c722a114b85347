import { noSearch } from "@/app/api/v1/problem";
import { tableCsv } from "@/components/statistics/table-csv";
import { readSearchQuery } from "@/lib/search/params";
import { SearchUnavailable } from "@/lib/search/search";
import { crossTabulate } from "@/lib/search/statistics/cross-tabulate";
import { readTableParams } from "@/lib/search/statistics-params";

export const dynamic = "force-dynamic";

/** A table of statistics, all of it, in the long form. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const { rows, columns } = readTableParams(Object.fromEntries(query));
  try {
    const table = await crossTabulate(readSearchQuery(query), { rows, columns });
    const file = columns === "none" ? `imr-${rows}.csv` : `imr-${rows}-by-${columns}.csv`;
    return new Response(tableCsv(table), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${file}"`,
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    if (error instanceof SearchUnavailable) return noSearch();
    throw error;
  }
}
