import type { MultiSearchQuery } from "meilisearch";
import { ask } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import type { EngineAnswer } from "@/lib/search/engine/reply";
import { engineFilter } from "@/lib/search/query/filters";
import type { Tally } from "@/lib/search/read/tally";
import type { SearchParams } from "@/lib/search/url/params";

/** Issues by how they were decided. */
export type Outcomes = Pick<Tally, "overturned" | "upheld">;

/** Issues by whether their letters were issued or invented. */
export type LetterCounts = Record<"real" | "sample", number>;

/**
 * What counts the decisions on the issues that a search's filters leave; its words do not count.
 */
export function outcomesQuery(index: string, params: SearchParams): MultiSearchQuery {
  return { indexUid: index, q: "", filter: engineFilter(params), facets: ["outcome"], limit: 0 };
}

/** The same with how many of the issues are of invented letters: see `lettersOf`. */
export function totalsQuery(index: string, params: SearchParams): MultiSearchQuery {
  return { ...outcomesQuery(index, params), facets: ["outcome", "letters"] };
}

/** The engine's answer to `totalsQuery`: real letters and samples. */
export function lettersOf(answer: EngineAnswer | undefined): LetterCounts {
  const counts = answer?.facetDistribution?.letters ?? {};
  return { real: counts.real ?? 0, sample: counts.sample ?? 0 };
}

/** The engine's answer to `outcomesQuery`. */
export function outcomesOf(answer: EngineAnswer | undefined): Outcomes {
  const counts = answer?.facetDistribution?.outcome ?? {};
  return { overturned: counts.overturned ?? 0, upheld: counts.upheld ?? 0 };
}

/**
 * Decisions under each of several searches without words. Exact; one request. Throws a
 * SearchUnavailable.
 */
export async function countOutcomes(searches: readonly SearchParams[]): Promise<Outcomes[]> {
  if (searches.length === 0) return [];
  const target = siteIndex();
  const answers = await ask(
    target,
    searches.map((params) => outcomesQuery(target.index, params)),
  );
  return answers.map(outcomesOf);
}
