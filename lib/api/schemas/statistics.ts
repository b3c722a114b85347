import { z } from "zod";
import { dimensionSchema } from "@/lib/search/statistics-params";
import { tallySchema } from "./counts";

/** Decisions by two dimensions. */
export const statisticsSchema = z
  .strictObject({
    dimensions: z.strictObject({ rows: dimensionSchema, columns: dimensionSchema }),
    rows: z
      .array(
        tallySchema.extend({
          cells: z.array(tallySchema).describe("By the columns; empty ones are left out."),
        }),
      )
      .describe("At most 40, most issues first; years and ages in order."),
    columns: z.array(z.strictObject({ value: z.string(), label: z.string() })),
    omittedRows: z.int().min(0).describe("Rows with fewer issues that are left out."),
  })
  .describe("Decisions by two dimensions, as exact counts.");
export type Statistics = z.infer<typeof statisticsSchema>;
