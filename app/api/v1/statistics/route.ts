import { endpoint } from "@/app/api/v1/endpoint";
import { statisticsOperation } from "@/lib/api/operations/statistics";
import { tallyAnswer } from "@/lib/api/schemas/counts";
import { readSearchQuery } from "@/lib/search/params";
import { tableParamsSchema } from "@/lib/search/statistics-params";
import { crossTabulate } from "@/lib/search/tabulate";

export const dynamic = "force-dynamic";

/** Decisions by two dimensions (`rows`, `columns`) under the filters of a search, as exact counts. */
export const GET = endpoint(statisticsOperation, async ({ query }) => {
  const dimensions = tableParamsSchema.parse(Object.fromEntries(query));
  const table = await crossTabulate(readSearchQuery(query), dimensions.rows, dimensions.columns);
  const rows = table.rows.map((row) => ({ ...tallyAnswer(row), cells: row.cells.map(tallyAnswer) }));
  return { body: { dimensions, rows, columns: table.columns, omittedRows: table.omittedRows } };
});
