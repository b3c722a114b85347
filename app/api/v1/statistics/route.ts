import { searchEndpoint } from "@/app/api/v1/endpoint";
import { statisticsOperation } from "@/lib/api/operations/statistics";
import { tallyAnswer, withRate } from "@/lib/api/schemas/counts";
import { crossTabulate } from "@/lib/search";
import { readSearchQuery, readTableParams } from "@/lib/search/url";

export const dynamic = "force-dynamic";

/**
 * Decisions by two dimensions (`rows`, `columns`) under the filters of a search, as exact counts.
 */
export const GET = searchEndpoint(statisticsOperation, async ({ query }) => {
  const { rows, columns } = readTableParams(Object.fromEntries(query));
  const table = await crossTabulate(readSearchQuery(query), { rows, columns });
  return {
    body: {
      dimensions: { rows, columns },
      all: withRate(table.all),
      rows: table.rows.map((row) => ({ ...tallyAnswer(row), cells: row.cells.map(tallyAnswer) })),
      columns: table.columns.map(tallyAnswer),
    },
  };
});
