import { enqueue } from "@/lib/db/outbox";
import { inTransaction, type Pool } from "@/lib/db/pool";
import { letterLock } from "@/lib/db/writing";

/**
 * Takes the invented determinations out, with their texts and all that hangs on them, and marks
 * them for the index, which then drops them. A text that also came as a letter that was issued
 * stays. Returns how many went.
 */
export function removeSamples(pool: Pool): Promise<number> {
  return inTransaction(pool, async (client) => {
    await client.query("select pg_advisory_xact_lock($1)", [letterLock]);
    const { rows } = await client.query<{ id: string }>(
      `delete from determination where sample and not exists (
         select from letter join letter_source on letter_id = letter.id
         where letter.determination_id = determination.id and not letter_source.sample
       ) returning id`,
    );
    await enqueue(client, { ids: rows.map(({ id }) => id) });
    return rows.length;
  });
}

/** How many determinations are invented, and how many were issued. */
export async function countSamples(pool: Pool): Promise<{ samples: number; issued: number }> {
  const { rows } = await pool.query<{ samples: number; issued: number }>(
    `select (count(*) filter (where sample))::int as samples, (count(*) filter (where not sample))::int as issued
     from determination`,
  );
  return rows[0]!;
}
