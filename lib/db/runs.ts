import type { PoolClient } from "pg";
import type { Pool } from "@/lib/db/pool";

export type RunCounters = {
  read: number;
  published: number;
  unchanged: number;
  duplicate: number;
  partial: number;
  rejected: number;
  withdrawn: number;
};

/** An open run: its row, and the connection whose advisory lock shows that its process is alive. */
export type OpenRun = { id: number; client: PoolClient };

/** First key of the advisory locks of runs; the second is the run's id. */
const runLock = 0x1_4d_52;

/** Opens a run, before its first row is written. The caller closes it with `finishRun`. */
export async function startRun(pool: Pool, command: string): Promise<OpenRun> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ id: number }>(
      "insert into run (command) values ($1) returning id",
      [command],
    );
    const id = rows[0]!.id;
    await client.query("select pg_advisory_lock($1, $2)", [runLock, id]);
    return { id, client };
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** Closes a run with its counters and releases its connection. */
export async function finishRun(
  run: OpenRun,
  { status, counters }: { status: "finished" | "interrupted" | "failed"; counters: RunCounters },
): Promise<void> {
  const { read, published, unchanged, duplicate, partial, rejected, withdrawn } = counters;
  try {
    await run.client.query(
      `update run set status = $2, finished_at = now(), read = $3, published = $4, unchanged = $5, duplicate = $6,
         partial = $7, rejected = $8, withdrawn = $9 where id = $1`,
      [run.id, status, read, published, unchanged, duplicate, partial, rejected, withdrawn],
    );
  } finally {
    run.client.release(true); // closing the connection frees the lock
  }
}

/** Marks runs whose process has ended as interrupted. Returns their ids. */
export async function markInterruptedRuns(pool: Pool): Promise<number[]> {
  const { rows } = await pool.query<{ id: number }>(
    `update run set status = 'interrupted', finished_at = now()
     where status = 'running' and pg_try_advisory_xact_lock($1, id) returning id`,
    [runLock],
  );
  return rows.map((row) => row.id);
}
