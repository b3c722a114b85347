import type { MultiSearchQuery } from "meilisearch";
import { type IndexTarget, toUnavailable } from "@/lib/search/engine/client";
import type { Distribution } from "@/lib/search/reply/facets";
import type { EngineHit } from "@/lib/search/reply/hit";

export type EngineAnswer = {
  hits: EngineHit[];
  facetDistribution?: Distribution;
  /** Given, and exact, where the query asks for pages. */
  totalHits?: number;
};

/** Several queries in one request; answers in their order. Throws a SearchUnavailable. */
export async function ask({ engine }: IndexTarget, queries: MultiSearchQuery[]): Promise<EngineAnswer[]> {
  const send = () => engine.multiSearch<{ queries: MultiSearchQuery[] }, EngineHit>({ queries });
  try {
    return (await send()).results;
  } catch (error) {
    // A connection that was kept breaks when the engine restarts; a new one may do.
    if (toUnavailable(error).reason !== "unreachable") throw toUnavailable(error);
    try {
      return (await send()).results;
    } catch (again) {
      throw toUnavailable(again);
    }
  }
}

/** How many issues match: each has exactly one outcome, and counts of values are exact where the engine's own totals are estimates. */
export function totalOf({ facetDistribution }: EngineAnswer): number {
  return Object.values(facetDistribution?.outcome ?? {}).reduce((sum, count) => sum + count, 0);
}
