import { z } from "zod";
import { countsSchema, tallySchema } from "@/lib/api/schemas/counts";
import { tableParamsSchema } from "@/lib/search/url";

const { rows, columns } = tableParamsSchema.shape;

/** Decisions by two dimensions. */
export const statisticsSchema = z
  .strictObject({
    dimensions: z.strictObject({ rows: rows.unwrap(), columns: columns.unwrap() }),
    all: countsSchema.describe("All issues that match."),
    rows: z
      .array(
        tallySchema.extend({
          cells: z.array(tallySchema).describe("By the columns; empty ones are left out."),
        }),
      )
      .describe("All of them, most issues first; years and ages in order."),
    columns: z.array(tallySchema).describe("With their totals; none where `columns` is `none`."),
  })
  .describe("Decisions by two dimensions, as exact counts.");
export type Statistics = z.infer<typeof statisticsSchema>;
