import { searchEndpoint } from "@/app/api/v1/endpoint";
import { statisticsCsvOperation } from "@/lib/api/operations/statistics";
import { tableCsv } from "@/lib/export/csv";
import { crossTabulate } from "@/lib/search";
import { readSearchQuery, readTableParams } from "@/lib/search/url";

export const dynamic = "force-dynamic";

/** A table of statistics, all of it, in the long form. */
export const GET = searchEndpoint(statisticsCsvOperation, async ({ query }) => {
  const { rows, columns } = readTableParams(Object.fromEntries(query));
  const table = await crossTabulate(readSearchQuery(query), { rows, columns });
  const file = columns === "none" ? `imr-${rows}.csv` : `imr-${rows}-by-${columns}.csv`;
  return new Response(tableCsv(table), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${file}"`,
      "cache-control": "no-store",
    },
  });
});
