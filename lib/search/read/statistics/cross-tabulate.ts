import { ask } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import type { EngineAnswer } from "@/lib/search/engine/reply";
import { attributeOf, type Dimension, filterOf } from "@/lib/search/filters/all";
import { quote } from "@/lib/search/filters/filter";
import { type Search, searchOf } from "@/lib/search/query/search-of";
import { decisionQueries, tabulate, toTallies } from "@/lib/search/read/tabulate";
import { issuesOf, type Tally } from "@/lib/search/read/tally";
import { type Outcomes, outcomesOf, outcomesQuery } from "@/lib/search/read/topic/outcomes";
import { emptySearch, type SearchParams } from "@/lib/search/url/params";
import type { TableParams } from "@/lib/search/url/statistics-params";

/**
 * A table of two dimensions: for each value of the first, decisions by each value of the second.
 */
export type CrossTable = {
  /** Decisions on all issues that match, and on those of the whole casebook: the base rates. */
  all: Outcomes;
  base: Outcomes;
  /** In each row only the cells that hold an issue, in the order of `columns`. */
  rows: (Tally & { cells: Tally[] })[];
  /** With their own totals; none where the table has one dimension. */
  columns: Tally[];
};

/**
 * Decisions by two dimensions under a search, whose choice of outcome is left aside. Whole and
 * exact: no row, no column is left out. Two requests; the second asks about each value of the
 * dimension that has fewer of them. Throws a SearchUnavailable.
 */
export async function crossTabulate(
  asked: SearchParams | Search,
  { rows, columns }: Pick<TableParams, "rows" | "columns">,
): Promise<CrossTable> {
  const across = columns === "none" || columns === rows ? null : columns;
  const target = siteIndex();
  const search = searchOf(asked);
  const [outer, [overturned, upheld, base]] = await Promise.all([
    tabulate(search, across ? [rows, across] : [rows]),
    ask(target, [
      ...decisionQueries(target.index, search, []),
      outcomesQuery(target.index, { ...emptySearch, letters: search.params.letters }),
    ]),
  ]);
  const down = named(rows, outer[rows] ?? []);
  const heads = across ? named(across, outer[across] ?? []) : [];
  return {
    all: { overturned: outcomesOf(overturned).overturned, upheld: outcomesOf(upheld).upheld },
    base: outcomesOf(base),
    rows: across
      ? await withCells(search, { key: rows, tallies: down }, { key: across, tallies: heads })
      : down.map((row) => ({ ...row, cells: [] })),
    columns: heads,
  };
}

/**
 * Sections of several guidelines stand in one list, and every second guideline has its "Special
 * Studies".
 */
function named(key: Dimension, tallies: Tally[]): Tally[] {
  const { within } = filterOf(key).words;
  if (!within) return tallies;
  return tallies.map((tally) => ({ ...tally, label: `${within(tally.value)}: ${tally.label}` }));
}

type Side = { key: Dimension; tallies: Tally[] };

async function withCells(search: Search, down: Side, across: Side): Promise<CrossTable["rows"]> {
  const byRow = down.tallies.length <= across.tallies.length;
  const [asked, counted] = byRow ? [down, across] : [across, down];
  const cells = await countWithin(search, asked, counted.key);
  return down.tallies.map((row) => ({
    ...row,
    cells: across.tallies.flatMap((column) => {
      const [outer, inner] = byRow ? [row, column] : [column, row];
      const cell = cells.get(outer.value)?.get(inner.value);
      return cell && issuesOf(cell) > 0 ? [{ ...cell, value: column.value, label: column.label }] : [];
    }),
  }));
}

/** For each value of one dimension, the decisions by each value of another. One request. */
async function countWithin(
  search: Search,
  asked: Side,
  counted: Dimension,
): Promise<Map<string, Map<string, Tally>>> {
  if (asked.tallies.length === 0) return new Map();
  const target = siteIndex();
  const attribute = attributeOf(asked.key, search.params);
  const answers: EngineAnswer[] = await ask(
    target,
    asked.tallies.flatMap(({ value }) =>
      decisionQueries(target.index, search, [counted], [`${attribute} = ${quote(value)}`]),
    ),
  );
  return new Map(
    asked.tallies.map(({ value }, index) => {
      const tallies = toTallies(search.params, counted, answers.slice(2 * index, 2 * index + 2));
      return [value, new Map(tallies.map((tally) => [tally.value, tally]))];
    }),
  );
}
