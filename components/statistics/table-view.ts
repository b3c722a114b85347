import type { CrossTable } from "@/lib/search";
import { type Dimension, filterOf } from "@/lib/search/filters";
import { issuesOf, narrowTo, type Tally } from "@/lib/search/results";
import { dimensionLabel, type SearchParams, searchHref, type TableParams } from "@/lib/search/url";

/** Decisions with the address of just those issues, where there is one. */
export type Figure = { counts: Pick<Tally, "overturned" | "upheld">; href: string | null };
export type TableRow = { id: string; label: string; figure: Figure; cells: (Figure | null)[] };
export type TableView = {
  rowsLabel: string;
  columnsLabel: string | null;
  /** The first row holds all issues, whatever their values. */
  rows: TableRow[];
  columns: { id: string; label: string }[];
  /** What the page leaves to the CSV. */
  moreRows: number;
  moreColumns: number;
  /** Shares are meaningless here: only upheld issues have a value. */
  countsOnly: boolean;
};

/** "Reviewer’s specialty by year of decision". */
export function tableTitle({ rows, columns }: TableParams): string {
  const label = dimensionLabel(rows);
  if (columns === "none" || columns === rows) return label;
  const across = dimensionLabel(columns);
  return `${label} by ${across.charAt(0).toLowerCase()}${across.slice(1)}`;
}

const mostRows = 25;
const mostColumns = 8;
/** More rows than this make a page too heavy to read. */
const mostRowsOfAll = 400;

/**
 * What a page shows of a table: the rows and columns that hold most issues, in their order, and
 * where each figure leads.
 */
export function tableView(
  table: CrossTable,
  { rows, columns, show }: TableParams,
  params: SearchParams,
): TableView {
  const across = columns === "none" || columns === rows ? null : columns;
  const countsOnly = [rows, across].some((key) => key !== null && filterOf(key).onlyUpheld);
  const all: SearchParams = { ...params, outcome: countsOnly ? ["upheld"] : [], page: 1 };
  const heads = largest(table.columns, mostColumns);
  const shown = largest(table.rows, show === "all" ? mostRowsOfAll : mostRows);
  return {
    rowsLabel: dimensionLabel(rows),
    columnsLabel: across && dimensionLabel(across),
    rows: [
      {
        id: "",
        label: countsOnly ? "All upheld issues" : "All issues",
        figure: { counts: table.all, href: searchHref(all) },
        cells: heads.map((head) => figure(head, all, [across!, head.value])),
      },
      ...shown.map((row) => ({
        id: row.value,
        label: row.label,
        figure: figure(row, all, [rows, row.value]),
        cells: heads.map(({ value }) => {
          const cell = row.cells.find((one) => one.value === value);
          return cell ? figure(cell, all, [rows, row.value], [across!, value]) : null;
        }),
      })),
    ],
    columns: heads.map(({ value, label }) => ({ id: value, label })),
    moreRows: table.rows.length - shown.length,
    moreColumns: table.columns.length - heads.length,
    countsOnly,
  };
}

function figure(
  { overturned, upheld }: Tally,
  params: SearchParams,
  ...values: [key: Dimension, value: string][]
): Figure {
  const narrowed = values.reduce<SearchParams | null>(
    (search, [key, value]) => search && narrowTo(search, key, value),
    params,
  );
  return { counts: { overturned, upheld }, href: narrowed && searchHref(narrowed) };
}

/** The tallies with most issues, in the order in which they came. */
function largest<T extends Tally>(tallies: readonly T[], most: number): T[] {
  const kept = new Set([...tallies].sort((a, b) => issuesOf(b) - issuesOf(a)).slice(0, most));
  return tallies.filter((tally) => kept.has(tally));
}
