import { emptySearch, notStated, type SearchParams } from "@/lib/search/params";
import type { SearchHit } from "@/lib/search/result";
import { search } from "@/lib/search/search";
import { type Dimension, tabulate } from "@/lib/search/tabulate";
import { sumOf, type Tally } from "@/lib/search/tally";

/** Decisions on everything that shares one thing: a guideline, a treatment, a specialty, a body part. */
export type Topic<D extends Dimension> = {
  params: SearchParams;
  /** Issues that share it, and all issues of the casebook: the base rate. */
  total: { overturned: number; upheld: number };
  base: { overturned: number; upheld: number };
  by: Record<D, Tally[]>;
  latest: SearchHit[];
};

const latestShown = 5;

/** What the page of a topic shows. Exact counts. Throws a SearchUnavailable. */
export async function readTopic<D extends Dimension>(
  narrow: Partial<SearchParams>,
  dimensions: readonly D[],
): Promise<Topic<D>> {
  const params: SearchParams = { ...emptySearch, ...narrow };
  const [by, found, all] = await Promise.all([
    tabulate(params, dimensions),
    search({ ...params, sort: "newest" }),
    search(emptySearch),
  ]);
  return {
    params,
    by,
    total: outcomes(found.facets),
    base: outcomes(all.facets),
    latest: found.hits.slice(0, latestShown),
  };
}

/** Decisions on every topic of some dimensions, with those of all issues; what is not stated is no topic. Throws a SearchUnavailable. */
export async function readTopics<D extends Dimension>(
  dimensions: readonly D[],
): Promise<{ by: Record<D, Tally[]>; base: Topic<D>["base"] }> {
  const [tables, all] = await Promise.all([tabulate(emptySearch, dimensions), search(emptySearch)]);
  const by = Object.fromEntries(
    dimensions.map((dimension) => [dimension, tables[dimension].filter(({ value }) => value !== notStated)]),
  ) as Record<D, Tally[]>;
  return { by, base: outcomes(all.facets) };
}

function outcomes(facets: Awaited<ReturnType<typeof search>>["facets"]): {
  overturned: number;
  upheld: number;
} {
  const values = facets.find(({ key }) => key === "outcome")?.values ?? [];
  const count = (decision: string) => values.find(({ value }) => value === decision)?.count ?? 0;
  return sumOf([{ value: "", label: "", overturned: count("overturned"), upheld: count("upheld") }]);
}
