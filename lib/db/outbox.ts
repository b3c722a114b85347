import type { ClientBase, PoolClient } from "pg";
import type { Pool } from "@/lib/db/pool";

/** A determination that waits for the index. `seq` grows with every change (a bigint, as text). */
export type OutboxEntry = { determinationId: string; seq: string };

/**
 * The oldest entries, in order; nothing is deleted. An id that `readRecords` does not return must be
 * removed from the index.
 */
export async function takeOutbox(pool: Pool, limit: number): Promise<OutboxEntry[]> {
  const { rows } = await pool.query<OutboxEntry>(
    `select determination_id as "determinationId", seq::text from index_outbox order by index_outbox.seq limit $1`,
    [limit],
  );
  return rows;
}

/**
 * Deletes entries that are indexed. An entry that was enqueued again meanwhile has another `seq` and
 * stays. Returns how many were deleted.
 */
export async function settleOutbox(pool: Pool, entries: OutboxEntry[]): Promise<number> {
  const { rowCount } = await pool.query(
    `with settled as (
       select determination_id from index_outbox
       join unnest($1::text[], $2::bigint[]) as given (determination_id, seq) using (determination_id, seq)
       order by determination_id for update of index_outbox
     )
     delete from index_outbox using settled where index_outbox.determination_id = settled.determination_id`,
    [entries.map((entry) => entry.determinationId), entries.map((entry) => entry.seq)],
  );
  return rowCount ?? 0;
}

/** How far the index is behind: the number of entries, and the time of the oldest. */
export async function outboxLag(pool: Pool): Promise<{ count: number; oldestAt: Date | null }> {
  const { rows } = await pool.query<{ count: number; oldestAt: Date | null }>(
    `select count(*)::int as count, min(enqueued_at) as "oldestAt" from index_outbox`,
  );
  return rows[0]!;
}

/** Which determinations to enqueue. */
export type Selection = { ids: string[] } | { all: true } | { updatedSince: Date };

/**
 * Enqueues determinations for the index; within the caller's transaction if a client is given.
 * Returns how many.
 */
export async function enqueue(pool: Pool | ClientBase, selection: Selection): Promise<number> {
  // Ids are not checked, because a deleted determination must leave the index too. They are ordered,
  // so that two callers cannot deadlock.
  const [from, values] =
    "ids" in selection
      ? ["unnest($1::text[]) as wanted (id)", [selection.ids]]
      : "updatedSince" in selection
        ? ["(select id from determination where updated_at >= $1) as wanted", [selection.updatedSince]]
        : ["determination as wanted", []];
  const { rowCount } = await pool.query(
    `insert into index_outbox (determination_id) select distinct id from ${from} order by id
     on conflict (determination_id) do update set seq = excluded.seq, enqueued_at = excluded.enqueued_at`,
    values,
  );
  return rowCount ?? 0;
}

/** Held while documents are sent: two writers could put an older reading over a newer one. */
const indexLock = 72_094_612;
/** Held while the index is rebuilt; documents may still be sent until the very end. */
const rebuildLock = 72_094_613;

/** Runs `work` as the only writer of the index, after waiting for others. */
export function withIndexLock<T>(pool: Pool, work: () => Promise<T>): Promise<T> {
  return onConnection(pool, async (client) => {
    await client.query("select pg_advisory_lock($1)", [indexLock]);
    return await work();
  });
}

/** Runs `work` as the only rebuild of the index. Returns null without running it if another one runs. */
export function withRebuildLock<T>(pool: Pool, work: () => Promise<T>): Promise<T | null> {
  return onConnection(pool, async (client) => {
    const { rows } = await client.query<{ taken: boolean }>("select pg_try_advisory_lock($1) as taken", [
      rebuildLock,
    ]);
    return rows[0]?.taken ? await work() : null;
  });
}

/**
 * A time before every change that is not visible yet. What is read from now on contains all changes
 * up to it; those that may be missing are found by `updated_at`. An open transaction counts from its
 * beginning.
 */
export async function beforeOpenChanges(pool: Pool): Promise<Date> {
  const { rows } = await pool.query<{ time: Date }>(
    "select least(now(), min(xact_start)) as time from pg_stat_activity where datname = current_database()",
  );
  return rows[0]!.time;
}

/** Runs `work` on a connection that is closed afterwards, which frees its locks; so does a crash. */
async function onConnection<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    client.release(true);
  }
}
