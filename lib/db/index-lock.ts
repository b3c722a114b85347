import type { PoolClient } from "pg";
import type { Pool } from "@/lib/db/pool";

/**
 * The advisory lock of whoever hands documents to the index: two at once could put an older reading
 * over a newer.
 */
const indexLock = 72_094_612;
/** The lock of whoever builds the index anew; it leaves the other free but for the end. */
const rebuildLock = 72_094_613;

/**
 * Runs `work` as the only one that writes to the index, waiting for others. A process that dies
 * lets go at once.
 */
export function withIndexLock<T>(pool: Pool, work: () => Promise<T>): Promise<T> {
  return onConnection(pool, async (client) => {
    await client.query("select pg_advisory_lock($1)", [indexLock]);
    return await work();
  });
}

/**
 * Runs `work` as the only one that rebuilds the index; null, and nothing done, where another does.
 */
export function withRebuildLock<T>(pool: Pool, work: () => Promise<T>): Promise<T | null> {
  return onConnection(pool, async (client) => {
    const { rows } = await client.query<{ taken: boolean }>("select pg_try_advisory_lock($1) as taken", [
      rebuildLock,
    ]);
    return rows[0]?.taken ? await work() : null;
  });
}

/**
 * A time before every change that is not visible yet: what is read from now on has all changes up
 * to it, so that those which may be missing are found by `updated_at`. Transactions that are open
 * count from their beginning.
 */
export async function beforeOpenChanges(pool: Pool): Promise<Date> {
  const { rows } = await pool.query<{ time: Date }>(
    "select least(now(), min(xact_start)) as time from pg_stat_activity where datname = current_database()",
  );
  return rows[0]!.time;
}

async function onConnection<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    client.release(true); // closing the connection frees the lock
  }
}
