import type { Pool } from "@/lib/db/pool";
import type { DeterminationRecord } from "@/lib/letter/record";

const columns = `determination.id, determination.sample, determination.status, letter.reading, letter.text
  from determination join letter on letter.determination_id = determination.id and letter.revision = determination.revision`;

/** The current readings of these determinations, by id; unknown ids are left out. */
export async function readRecords(pool: Pool, ids: string[]): Promise<DeterminationRecord[]> {
  const { rows } = await pool.query<DeterminationRecord>(
    `select ${columns} where determination.id = any($1) order by determination.id`,
    [ids],
  );
  return rows;
}

/**
 * All current readings, in batches in the order of their ids. Those added meanwhile with a smaller
 * id are not met.
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
