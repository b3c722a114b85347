import type { Operation } from "../operation";
import { tableParameters } from "../parameters";
import { statisticsSchema } from "../schemas/statistics";

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
