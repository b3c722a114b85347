import { ask } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import { valueLabel } from "@/lib/search/labels";
import type { FilterKey, SearchParams } from "@/lib/search/params";
import { attributeOf, engineFilter } from "@/lib/search/query/filters";
import { engineQuery, parseQuery } from "@/lib/search/query/syntax";
import { isAbsence } from "@/lib/search/reply/facets";
import type { Tally } from "@/lib/search/tally";

/** What decisions can be counted by: every filter but the outcome itself. */
export type Dimension = Exclude<FilterKey, "outcome">;

const decisions = ["overturned", "upheld"] as const;

/**
 * Decisions on the issues that match, by each value of each dimension, most issues first (years and ages in order), what is not stated last. An issue with several
 * values of a dimension counts under each. The search's own choice of outcome is left aside. Exact; one request.
 * Throws a SearchUnavailable.
 */
export async function tabulate<D extends Dimension>(
  params: SearchParams,
  dimensions: readonly D[],
): Promise<Record<D, Tally[]>> {
  const target = siteIndex();
  const q = engineQuery(parseQuery(params.q));
  const attributes = dimensions.map((dimension) => attributeOf(dimension, params));
  const [overturned, upheld] = await ask(
    target,
    decisions.map((decision) => ({
      indexUid: target.index,
      q,
      matchingStrategy: "all" as const,
      filter: engineFilter({ ...params, outcome: [decision] }),
      facets: [...attributes],
      limit: 0,
    })),
  );
  const tables = dimensions.map((dimension, index) => {
    const attribute = attributes[index]!;
    return [
      dimension,
      tallies(
        dimension,
        overturned?.facetDistribution?.[attribute] ?? {},
        upheld?.facetDistribution?.[attribute] ?? {},
      ),
    ];
  });
  return Object.fromEntries(tables) as Record<D, Tally[]>;
}

function tallies(
  dimension: Dimension,
  overturned: Record<string, number>,
  upheld: Record<string, number>,
): Tally[] {
  const values = [...new Set([...Object.keys(overturned), ...Object.keys(upheld)])];
  const all = values.map(
    (value): Tally => ({
      value,
      label: valueLabel(dimension, value),
      overturned: overturned[value] ?? 0,
      upheld: upheld[value] ?? 0,
    }),
  );
  const size = (tally: Tally) => tally.overturned + tally.upheld;
  return all.sort(
    (a, b) =>
      Number(isAbsence(a.value)) - Number(isAbsence(b.value)) ||
      (inOrder.includes(dimension)
        ? a.value.localeCompare(b.value)
        : size(b) - size(a) || a.label.localeCompare(b.label, "en")),
  );
}

/** Dimensions whose values have an order of their own. */
const inOrder: readonly Dimension[] = ["year", "injury-year", "age"];

/** A table of two dimensions: for each value of the first, decisions by each value of the second. */
export type CrossTable = {
  rows: (Tally & { cells: Tally[] })[];
  columns: { value: string; label: string }[];
  omittedRows: number;
};

/** More rows than this would be no table that a person reads; the rest is counted as omitted. */
const mostRows = 40;

/** Decisions by two dimensions under a search. Exact; two requests. Throws a SearchUnavailable. */
export async function crossTabulate(
  params: SearchParams,
  rows: Dimension,
  columns: Dimension,
): Promise<CrossTable> {
  const outer = (await tabulate(params, [rows]))[rows];
  const shown = outer.slice(0, mostRows);
  const target = siteIndex();
  const q = engineQuery(parseQuery(params.q));
  const attribute = attributeOf(columns, params);
  const answers = await ask(
    target,
    shown.flatMap(({ value }) =>
      decisions.map((decision) => ({
        indexUid: target.index,
        q,
        matchingStrategy: "all" as const,
        filter: [
          ...engineFilter({ ...params, outcome: [decision] }),
          `${attributeOf(rows, params)} = ${JSON.stringify(value)}`,
        ],
        facets: [attribute],
        limit: 0,
      })),
    ),
  );
  const counts = (index: number) => answers[index]?.facetDistribution?.[attribute] ?? {};
  const lines = shown.map((tally, index) => ({
    ...tally,
    cells: tallies(columns, counts(2 * index), counts(2 * index + 1)),
  }));
  const sums = new Map<string, { value: string; label: string; issues: number }>();
  for (const { cells } of lines)
    for (const { value, label, overturned, upheld } of cells) {
      const sum = sums.get(value) ?? { value, label, issues: 0 };
      sums.set(value, { ...sum, issues: sum.issues + overturned + upheld });
    }
  const ordered = [...sums.values()].sort(
    (a, b) =>
      Number(isAbsence(a.value)) - Number(isAbsence(b.value)) ||
      (inOrder.includes(columns) ? a.value.localeCompare(b.value) : b.issues - a.issues),
  );
  return {
    rows: lines,
    columns: ordered.map(({ value, label }) => ({ value, label })),
    omittedRows: outer.length - shown.length,
  };
}
