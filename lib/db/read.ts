import type { Pool } from "@/lib/db/pool";
import type { DeterminationRecord } from "@/lib/letter/record";

const columns = `determination.id, determination.sample, determination.status, letter.created_at as "addedAt", letter.reading, letter.text
  from determination join letter on letter.determination_id = determination.id and letter.revision = determination.revision`;

/** The current readings of these determinations, ordered by id; unknown ids are left out. */
export async function readRecords(pool: Pool, ids: string[]): Promise<DeterminationRecord[]> {
  const { rows } = await pool.query<DeterminationRecord>(
    `select ${columns} where determination.id = any($1) order by determination.id`,
    [ids],
  );
  return rows;
}

/**
 * All current readings, in batches ordered by id. A determination that is added meanwhile with an id
 * that was passed already is missed.
 */
export async function* eachRecord(pool: Pool, batchSize = 500): AsyncGenerator<DeterminationRecord[]> {
  let after = "";
  for (;;) {
    const { rows } = await pool.query<DeterminationRecord>(
      `select ${columns} where determination.id > $1 order by determination.id limit $2`,
      [after, batchSize],
    );
    if (rows.length === 0) return;
    yield rows;
    after = rows.at(-1)!.id;
  }
}

/** The ids for which the database has a determination. */
export async function existingIds(pool: Pool, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await pool.query<{ id: string }>("select id from determination where id = any($1)", [ids]);
  return new Set(rows.map(({ id }) => id));
}

/** The number of issues in the database. */
export async function countIssues(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ count: number }>("select count(*)::int as count from issue");
  return rows[0]!.count;
}

/** The number of determinations that are invented samples, and of those that were issued. */
export async function countSamples(pool: Pool): Promise<{ samples: number; issued: number }> {
  const { rows } = await pool.query<{ samples: number; issued: number }>(
    `select (count(*) filter (where sample))::int as samples, (count(*) filter (where not sample))::int as issued
     from determination`,
  );
  return rows[0]!;
}
