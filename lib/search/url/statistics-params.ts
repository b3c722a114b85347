import { z } from "zod";
import { type Dimension, filterOf, filters } from "@/lib/search/filters/all";
import { type SearchParams, writeSearchParams } from "@/lib/search/url/params";

/** What decisions can be counted by, as it stands in an address. */
export const dimensionSchema = z.enum(
  filters.flatMap(({ key, dimension }) => (dimension === "none" ? [] : key)) as [Dimension, ...Dimension[]],
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

/** A dimension in words. */
export function dimensionLabel(dimension: Dimension): string {
  const { dimension: own, name } = filterOf(dimension).words;
  return own ?? (typeof name === "string" ? name : name("either"));
}

/** Every filter that can be a dimension, with its words, in the order in which they are offered. */
export const dimensions = dimensionSchema.options.map((key): [Dimension, string] => [
  key,
  dimensionLabel(key),
]);

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
