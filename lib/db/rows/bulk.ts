import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ClientBase } from "pg";
import { from as copyFrom } from "pg-copy-streams";

/** Maximum characters of the rows of one insert, so that a batch of huge letters fits in memory. */
const insertSize = 8_000_000;
/** Characters that COPY sends at once. */
const copySize = 262_144;

/**
 * Inserts rows (all with the same keys, named as the columns) in one statement, or a few if they are
 * large. PostgreSQL converts the JSON to the table's types, arrays and ranges included. `tail` is
 * what follows the select: `on conflict …`, `returning …`.
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
  for (const json of jsonArrays(rows)) {
    const result = await client.query<Returned>(statement, [json]);
    returned.push(...result.rows);
  }
  return returned;
}

function* jsonArrays(rows: readonly object[]): Generator<string> {
  let parts: string[] = [];
  let size = 0;
  for (const row of rows) {
    const part = toJson(row);
    if (size > 0 && size + part.length > insertSize) {
      yield `[${parts.join(",")}]`;
      parts = [];
      size = 0;
    }
    parts.push(part);
    size += part.length;
  }
  yield `[${parts.join(",")}]`;
}

/** The value of a column: an array becomes a PostgreSQL array; JSON is given as its text. */
type Value = string | number | boolean | null | readonly (string | number)[];
export type Row = Record<string, Value>;

/**
 * Inserts rows (all with the same keys, named as the columns) through COPY, which costs the server
 * half the work of an insert and never holds a batch of huge letters twice. Only for rows that cannot
 * exist already.
 */
export async function copyRows(client: ClientBase, table: string, rows: readonly Row[]): Promise<void> {
  const first = rows[0];
  if (!first) return;
  const columns = Object.keys(first).join(", ");
  const stream = client.query(copyFrom(`copy ${table} (${columns}) from stdin`));
  await pipeline(Readable.from(copyLines(rows)), stream);
}

function* copyLines(rows: readonly Row[]): Generator<string> {
  let chunk = "";
  for (const row of rows) {
    chunk += `${Object.values(row).map(copyField).join("\t")}\n`;
    if (chunk.length < copySize) continue;
    yield chunk;
    chunk = "";
  }
  yield chunk;
}

/** One field of COPY's text format. */
function copyField(value: Value): string {
  if (value === null) return "\\N";
  if (typeof value === "string") return escapeField(storable(value));
  if (typeof value !== "object") return String(value);
  return escapeField(arrayLiteral(value));
}

function arrayLiteral(values: readonly (string | number)[]): string {
  const element = (value: string | number) =>
    typeof value === "number" ? value : `"${storable(value).replace(/["\\]/g, "\\$&")}"`;
  return `{${values.map(element).join(",")}}`;
}

const escapes: Record<string, string> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escapeField(text: string): string {
  return text.replace(/[\\\n\r\t]/g, (character) => escapes[character] ?? character);
}

/** The next `count` ids of a table, so that rows and those that refer to them need no round trip. */
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

/** NUL and unpaired surrogates, which PostgreSQL cannot store, as JSON.stringify escapes them. */
const impossible = /\\u(?:0000|d[89a-f])/;

/**
 * JSON that PostgreSQL accepts: each character that it cannot store becomes one U+FFFD, so that spans
 * stay valid.
 */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!impossible.test(json)) return json;
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === "string" ? storable(part) : part));
}

/** The text, each character that PostgreSQL cannot store replaced by one U+FFFD. */
export function storable(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd").replaceAll("\0", "\ufffd");
}
