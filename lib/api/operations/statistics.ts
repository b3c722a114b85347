import { z } from "zod";
import type { ApiRequest, Operation } from "@/lib/api/operation";
import { tableParameters } from "@/lib/api/parameters";
import { tallyAnswer, withRate } from "@/lib/api/schemas/counts";
import { statisticsSchema } from "@/lib/api/schemas/statistics";
import { tableCsv } from "@/lib/export/csv";
import { crossTabulate, readSearch } from "@/lib/search";
import { readSearchQuery, readTableParams } from "@/lib/search/url";

async function loadTable({ query }: ApiRequest) {
  const { rows, columns } = readTableParams(Object.fromEntries(query));
  const { params } = await readSearch(readSearchQuery(query));
  return { rows, columns, table: await crossTabulate(params, { rows, columns }) };
}

/** A table of decisions. */
export const statisticsOperation: Operation<typeof statisticsSchema> = {
  id: "statistics",
  group: "Statistics",
  path: "/api/v1/statistics",
  summary: "Decisions by two dimensions",
  description:
    "Exact counts of overturned and upheld issues by any two filters, under any other filters. With `columns=none` it lists all values of one filter. An issue with several values of a dimension counts under each. The share of overturned issues comes with its 95% interval (Wilson), and is null under 20 issues.",
  pathParameters: [],
  parameters: tableParameters,
  answer: { type: "application/json", schema: statisticsSchema, description: "The table." },
  examples: [
    { summary: "Specialties by year", query: "rows=specialty&columns=year" },
    {
      summary: "Reasons for refusal by part of the body, for MRI",
      query: "rows=reason&columns=body-part&treatment=mri",
    },
  ],
  rejectsUnknownValues: true,
  load: async (request) => {
    const { rows, columns, table } = await loadTable(request);
    return {
      body: {
        dimensions: { rows, columns },
        all: withRate(table.all),
        rows: table.rows.map((row) => ({ ...tallyAnswer(row), cells: row.cells.map(tallyAnswer) })),
        columns: table.columns.map(tallyAnswer),
      },
    };
  },
};

/** The same figures for spreadsheets and statistics programs. */
export const statisticsCsvOperation: Operation = {
  ...statisticsOperation,
  id: "statisticsCsv",
  path: "/statistics.csv",
  summary: "Decisions by two dimensions, as CSV",
  description:
    "The same table in the long form: a line for each cell that holds an issue, with counts, share and interval; first the totals.",
  answer: { type: "text/csv", schema: z.string(), description: "RFC 4180, in UTF-8, with a header line." },
  examples: [{ summary: "Share overturned by specialty", query: "rows=specialty&columns=none" }],
  load: async (request) => {
    const { rows, columns, table } = await loadTable(request);
    const file = columns === "none" ? `imr-${rows}.csv` : `imr-${rows}-by-${columns}.csv`;
    return new Response(tableCsv(table), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${file}"`,
        "cache-control": "no-store",
      },
    });
  },
};
