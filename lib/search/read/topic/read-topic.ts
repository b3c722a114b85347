import { ask } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import { mainQuery } from "@/lib/search/engine/request";
import type { Dimension } from "@/lib/search/filters/all";
import { notStated } from "@/lib/search/filters/filter";
import { withoutWords } from "@/lib/search/query/search-of";
import { toHit } from "@/lib/search/read/reply/hit";
import type { SearchHit } from "@/lib/search/read/result";
import { tabulate } from "@/lib/search/read/tabulate";
import type { Tally } from "@/lib/search/read/tally";
import {
  type LetterCounts,
  lettersOf,
  type Outcomes,
  outcomesOf,
  outcomesQuery,
  totalsQuery,
} from "@/lib/search/read/topic/outcomes";
import { emptySearch, type SearchParams } from "@/lib/search/url/params";

/**
 * Decisions on everything that shares one thing: a guideline, a treatment, a specialty, a body
 * part.
 */
export type Topic<D extends Dimension> = {
  params: SearchParams;
  /** Issues that share it, and all issues of the casebook: the base rate. */
  total: Outcomes;
  base: Outcomes;
  letters: LetterCounts;
  by: Record<D, Tally[]>;
  latest: Latest[];
};

/**
 * A newest issue of a topic, and its place among all of the topic, newest first, counted from 1.
 */
export type Latest = { hit: SearchHit; position: number };

const latestShown = 5;
/** A letter may have a dozen issues of one topic; of each letter one is shown. */
const latestAsked = 40;

/** What the page of a topic shows. Exact counts. Throws a SearchUnavailable. */
export async function readTopic<D extends Dimension>(
  narrow: Partial<SearchParams>,
  dimensions: readonly D[],
): Promise<Topic<D>> {
  const params: SearchParams = { ...emptySearch, ...narrow };
  const target = siteIndex();
  const newest = mainQuery(target.index, withoutWords({ ...params, sort: "newest" }));
  const [by, [latest, total, base]] = await Promise.all([
    tabulate(params, dimensions),
    ask(target, [
      { ...newest, facets: [], limit: latestAsked },
      totalsQuery(target.index, params),
      outcomesQuery(target.index, emptySearch),
    ]),
  ]);
  return {
    params,
    by,
    total: outcomesOf(total),
    base: outcomesOf(base),
    letters: lettersOf(total),
    latest: ofDifferentLetters((latest?.hits ?? []).map(toHit)).slice(0, latestShown),
  };
}

function ofDifferentLetters(hits: SearchHit[]): Latest[] {
  const letters = new Set<string>();
  return hits
    .map((hit, index) => ({ hit, position: index + 1 }))
    .filter(({ hit }) => !letters.has(hit.determinationId) && letters.add(hit.determinationId));
}

/**
 * Decisions on every topic of some dimensions, with those of all issues; what is not stated is no
 * topic. Throws a SearchUnavailable.
 */
export async function readTopics<D extends Dimension>(
  dimensions: readonly D[],
): Promise<{ by: Record<D, Tally[]>; base: Outcomes; letters: LetterCounts }> {
  const target = siteIndex();
  const [tables, [all]] = await Promise.all([
    tabulate(emptySearch, dimensions),
    ask(target, [totalsQuery(target.index, emptySearch)]),
  ]);
  const by = Object.fromEntries(
    dimensions.map((dimension) => [dimension, tables[dimension].filter(({ value }) => value !== notStated)]),
  ) as Record<D, Tally[]>;
  return { by, base: outcomesOf(all), letters: lettersOf(all) };
}
