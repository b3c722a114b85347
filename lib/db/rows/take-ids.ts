import type { ClientBase } from "pg";

/**
 * The next `count` ids of a table, so that its rows and those that point to them can be written
 * without asking back.
 */
export async function takeIds(
  client: ClientBase,
  table: "letter" | "issue",
  count: number,
): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(
    "select nextval(pg_get_serial_sequence($1, 'id'))::integer as id from generate_series(1, $2)",
    [table, count],
  );
  return rows.map(({ id }) => id);
}
