import { z } from "zod";
import { filterKeys, type SearchParams, writeSearchParams } from "@/lib/search/params";
import type { Dimension } from "@/lib/search/tabulate";

/** What decisions can be counted by: every filter but the outcome itself. */
export const dimensionSchema = z.enum(
  filterKeys.filter((key): key is Dimension => key !== "outcome") as [Dimension, ...Dimension[]],
);

/** The two dimensions of a table of statistics; the rest of its address is a search. */
export const tableParamsSchema = z.object({
  rows: dimensionSchema.catch("treatment"),
  columns: dimensionSchema.catch("year"),
});
export type TableParams = z.output<typeof tableParamsSchema>;

/** The address of a table under a search, as a page or as CSV. */
export function statisticsHref(
  { rows, columns }: TableParams,
  params: SearchParams,
  form: "page" | "csv" = "page",
): string {
  const search = writeSearchParams({ ...params, page: 1 });
  const table = new URLSearchParams({ rows, columns });
  return `/statistics${form === "csv" ? ".csv" : ""}?${search && `${search}&`}${table}`;
}

/** The dimensions in words, in the order in which they are offered. */
export const dimensionLabels: Record<Dimension, string> = {
  category: "Category of treatment",
  treatment: "Treatment",
  "drug-class": "Drug class",
  guideline: "Guideline cited",
  section: "Section cited",
  "ur-cited": "What the claims administrator cited",
  "reviewer-cited": "What the reviewer cited",
  "ur-body": "Whose guidelines the claims administrator cited",
  "reviewer-body": "Whose guidelines the reviewer cited",
  reason: "Why refused",
  conclusion: "What the rationale concludes",
  specialty: "Reviewer’s specialty",
  "body-part": "Body part",
  state: "Reviewer licensed in",
  year: "Year of decision",
  "injury-year": "Year of injury",
  sex: "Worker’s sex",
  age: "Worker’s age",
  flag: "Flag",
  quality: "Reading of the letter",
};

/** Every filter that can be a dimension, with its words. */
export const dimensions = Object.entries(dimensionLabels) as [Dimension, string][];
