import type { Pool } from "@/lib/db/pool";
import { withDatabase } from "@/lib/ingest/run/with-engines";
import type { Engines } from "@/lib/local/engines";
import { Obstacle } from "@/lib/local/obstacle";
import { SearchUnavailable } from "@/lib/search";
import { asSearchError, IndexingFailed, type IndexTarget, openIndex } from "@/lib/search/indexing";

/**
 * Opens the database and the index for the time of `work`. What the search engine refuses comes out
 * as an Obstacle.
 */
export function withIndex<T>(
  engines: Engines,
  work: (pool: Pool, target: IndexTarget) => Promise<T>,
): Promise<T> {
  return withDatabase(engines, async (pool) => {
    try {
      return await work(pool, openIndex(engines.meilisearch));
    } catch (thrown) {
      const error = asSearchError(thrown);
      if (error instanceof SearchUnavailable || error instanceof IndexingFailed)
        throw new Obstacle(error.message, { cause: error });
      throw error;
    }
  });
}
