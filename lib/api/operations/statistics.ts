import { z } from "zod";
import type { Operation } from "@/lib/api/operation";
import { tableParameters } from "@/lib/api/parameters";
import { statisticsSchema } from "@/lib/api/schemas/statistics";

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
};
