import type { ClientBase } from "pg";
import type { Pool } from "@/lib/db/pool";

/**
 * A determination that the index has yet to catch up with; `seq` grows with every change (a bigint,
 * as text).
 */
export type OutboxEntry = { determinationId: string; seq: string };

/**
 * The oldest entries, in their order; nothing is deleted. An id that `readRecords` does not know
 * must leave the index.
 */
export async function takeOutbox(pool: Pool, limit: number): Promise<OutboxEntry[]> {
  const { rows } = await pool.query<OutboxEntry>(
    `select determination_id as "determinationId", seq::text from index_outbox order by index_outbox.seq limit $1`,
    [limit],
  );
  return rows;
}

/**
 * Deletes entries that the index has taken in. One that was enqueued again meanwhile has another
 * `seq` and stays. Returns how many went.
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

/** How far the index lies behind. */
export async function outboxLag(pool: Pool): Promise<{ count: number; oldestAt: Date | null }> {
  const { rows } = await pool.query<{ count: number; oldestAt: Date | null }>(
    `select count(*)::int as count, min(enqueued_at) as "oldestAt" from index_outbox`,
  );
  return rows[0]!;
}

/** Which determinations to enqueue. */
export type Selection = { ids: string[] } | { all: true } | { updatedSince: Date };

/**
 * Marks determinations for the index, within the caller's transaction where it gives a client.
 * Returns how many.
 */
export async function enqueue(pool: Pool | ClientBase, selection: Selection): Promise<number> {
  // Ids are taken as given, for one that is gone must leave the index; in order, so that two
  // callers cannot lock each other out.
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
