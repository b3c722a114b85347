import type { Pool } from "@/lib/db/pool";

/** Those of the ids that the database has a determination for. */
export async function existingIds(pool: Pool, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await pool.query<{ id: string }>("select id from determination where id = any($1)", [ids]);
  return new Set(rows.map(({ id }) => id));
}

/** How many issues the database has. */
export async function countIssues(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ count: number }>("select count(*)::int as count from issue");
  return rows[0]!.count;
}
