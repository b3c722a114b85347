import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ClientBase } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { storable } from "@/lib/db/rows/to-json";

/** A value of a column: an array becomes PostgreSQL's; JSON is given as its text. */
type Value = string | number | boolean | null | readonly (string | number)[];
export type Row = Record<string, Value>;

/** Characters that are sent at once. */
const chunkSize = 262_144;

/**
 * Inserts rows (all with the same keys, named as the columns) through COPY: half of the server's
 * work of an insert, and a batch of huge letters is never in memory twice. For tables where no row
 * can be there already.
 */
export async function copyRows(client: ClientBase, table: string, rows: readonly Row[]): Promise<void> {
  const first = rows[0];
  if (!first) return;
  const columns = Object.keys(first).join(", ");
  const stream = client.query(copyFrom(`copy ${table} (${columns}) from stdin`));
  await pipeline(Readable.from(chunks(rows)), stream);
}

function* chunks(rows: readonly Row[]): Generator<string> {
  let chunk = "";
  for (const row of rows) {
    chunk += `${Object.values(row).map(field).join("\t")}\n`;
    if (chunk.length < chunkSize) continue;
    yield chunk;
    chunk = "";
  }
  yield chunk;
}

/** One field of COPY's text format. */
function field(value: Value): string {
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
