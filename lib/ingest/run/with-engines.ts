import { prepareDatabase } from "@/lib/db/migrate";
import { openPool, type Pool } from "@/lib/db/pool";
import { markInterruptedRuns } from "@/lib/db/runs";
import { drainOutbox } from "@/lib/ingest/index/drain-outbox";
import { IndexFollower } from "@/lib/ingest/run/follow-index";
import { LazyRun } from "@/lib/ingest/run/lazy-run";
import type { Engines } from "@/lib/local/engines";

/** What a run works with. */
export type Tools = { pool: Pool; run: LazyRun; index: IndexFollower };

/**
 * Opens a database, a run and an index that follows, for the time of `work`; runs whose process
 * died are marked as such.
 */
export function withEngines<T>(
  engines: Engines,
  { signal, ...call }: { command: string; arguments: string[]; signal?: AbortSignal },
  work: (tools: Tools) => Promise<T>,
): Promise<T> {
  return withDatabase(engines, async (pool) => {
    await markInterruptedRuns(pool);
    const index = new IndexFollower(() => drainOutbox(pool, engines, signal), signal);
    return await work({ pool, index, run: new LazyRun(pool, call) });
  });
}

/**
 * One each for the run, the index's lock, the batch that is stored, the batch that is read, and
 * what the index is told meanwhile.
 */
const connections = 8;

/** Opens the database, migrated and with its catalogs, for the time of `work`. */
export async function withDatabase<T>(
  { databaseUrl }: Engines,
  work: (pool: Pool) => Promise<T>,
): Promise<T> {
  const pool = openPool(databaseUrl, connections);
  try {
    await prepareDatabase(pool);
    return await work(pool);
  } finally {
    await pool.end();
  }
}
