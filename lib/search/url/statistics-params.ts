import { z } from "zod";
import type { Dimension } from "@/lib/search/read/tabulate";
import { filterKeys, type SearchParams, writeSearchParams } from "@/lib/search/url/params";

/** What decisions can be counted by, as it stands in an address. */
export const dimensionSchema = z.enum(
  filterKeys.filter((key): key is Dimension => key !== "outcome") as [Dimension, ...Dimension[]],
);

/**
 * The two dimensions of a table of statistics, the second of which may be none; the rest of its
 * address is a search.
 */
export const tableParamsSchema = z.object({
  rows: dimensionSchema.catch("category"),
  columns: z.enum([...dimensionSchema.options, "none"]).catch("year"),
  /** A page begins with the rows that hold most issues. */
  show: z.enum(["most", "all"]).catch("most"),
});
export type TableParams = z.output<typeof tableParamsSchema>;

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
  letters: "Real letters and samples",
};

/** Every filter that can be a dimension, with its words. */
export const dimensions = Object.entries(dimensionLabels) as [Dimension, string][];

/** Reads the part of an address that says how to count. Never throws. */
export function readTableParams(input: Record<string, string | string[] | undefined>): TableParams {
  return tableParamsSchema.parse(input);
}

type Table = Pick<TableParams, "rows" | "columns"> & Partial<TableParams>;

/** The address of a table under a search. */
export function tableHref(table: Table, params: SearchParams): string {
  const all = table.show === "all" ? "&show=all" : "";
  return `/statistics?${query(table, all, params)}`;
}

/**
 * The address of the same figures, all of them, as CSV. They count every outcome, so the choice of
 * one is left out.
 */
export function tableCsvHref(table: Table, params: SearchParams): string {
  return `/statistics.csv?${query(table, "", { ...params, outcome: [] })}`;
}

function query({ rows, columns }: Table, all: string, params: SearchParams): string {
  const search = writeSearchParams({ ...params, sort: "relevance", page: 1 });
  return `rows=${rows}&columns=${columns}${all}${search && `&${search}`}`;
}
