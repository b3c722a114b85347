import type { ClientBase } from "pg";
import { toJson } from "@/lib/db/rows/to-json";

/**
 * Rows of one statement come to no more than this many characters, so that a batch of huge letters
 * does not fill the memory.
 */
const chunkSize = 8_000_000;

/**
 * Inserts rows (all with the same keys, named as the columns) in one statement, a few where they
 * are large. PostgreSQL itself turns JSON into the table's types, arrays and ranges included.
 * `tail` is what follows the select: `on conflict …`, `returning …`.
 */
export async function insertRows<Returned extends object = never>(
  client: ClientBase,
  table: string,
  rows: readonly object[],
  tail = "",
): Promise<Returned[]> {
  const first = rows[0];
  if (!first) return [];
  const columns = Object.keys(first).join(", ");
  const statement = `insert into ${table} (${columns})
    select ${columns} from json_populate_recordset(null::${table}, $1::json) ${tail}`;
  const returned: Returned[] = [];
  for (const chunk of chunks(rows)) {
    const result = await client.query<Returned>(statement, [chunk]);
    returned.push(...result.rows);
  }
  return returned;
}

function* chunks(rows: readonly object[]): Generator<string> {
  let parts: string[] = [];
  let size = 0;
  for (const row of rows) {
    const part = toJson(row);
    if (size > 0 && size + part.length > chunkSize) {
      yield `[${parts.join(",")}]`;
      parts = [];
      size = 0;
    }
    parts.push(part);
    size += part.length;
  }
  yield `[${parts.join(",")}]`;
}
