import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ClientBase } from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import { inOrderOfKeys, ownTables, type TableShape } from "@/lib/db/backup-tables";
import { appliedMigrations, areKnown, lockMigrations, type Migration, migrateOn } from "@/lib/db/migrate";
import { inTransaction, lockLetters, type Pool } from "@/lib/db/pool";

/** A table as it was dumped: PostgreSQL's text format, in the order of its primary key. */
export type DumpedTable = {
  name: string;
  columns: string[];
  rows: number;
  /** Of those bytes, hex. */
  sha256: string;
};

/** What belongs to a dump beside the rows: the migrations that made its tables, in their order. */
export type Dump = { migrations: Migration[]; tables: DumpedTable[] };

/** Takes the rows of one table to where they are kept. */
export type Keep = (table: string, rows: AsyncIterable<Buffer>) => Promise<void>;

/** A newer version of the program made the tables, so that this one does not know all of them. */
export class CannotDump extends Error {
  override name = "CannotDump";
  constructor(readonly migration: string) {
    super(`The database cannot be dumped: it has the unknown migration ${migration}`);
  }
}

/** Why a dump is not restored. Nothing was changed. */
export class CannotRestore extends Error {
  override name = "CannotRestore";
  constructor(readonly reason: "not-empty" | "newer" | "in-use" | "different") {
    super(`The dump cannot be restored: ${reason}`);
  }
}

/** Settings on which the text of a value depends. */
const asText = [
  ...["timezone = 'UTC'", "datestyle = 'ISO'", "intervalstyle = 'postgres'", "bytea_output = 'hex'"],
  ...["extra_float_digits = 1", "client_encoding = 'UTF8'"],
].map((setting) => `set local ${setting}`);

/**
 * Dumps all tables of the program as they are at one moment, while others may write. `keep` gets them
 * one by one, in an order in which they can be restored.
 */
export async function dumpTables(pool: Pool, keep: Keep): Promise<Dump> {
  return await inTransaction(pool, async (client) => {
    await client.query("set transaction isolation level repeatable read, read only");
    await client.query(asText.join(";"));
    const migrations = await appliedMigrations(client);
    if (!areKnown(migrations)) throw new CannotDump(migrations.at(-1)?.name ?? "");
    const tables: DumpedTable[] = [];
    for (const shape of inOrderOfKeys(await ownTables(client))) {
      const rows = client.query(copyTo(copyOut(shape)));
      const counted = new Counted(rows);
      await keep(shape.name, counted).catch((error: unknown) => {
        rows.resume(); // the connection does nothing else before the rows are read
        throw error;
      });
      tables.push({ name: shape.name, columns: shape.columns, ...counted.result() });
    }
    return { migrations, tables };
  });
}

/** How a restored dump is told of. */
type Restored = { applied: string[]; determinations: number };

/**
 * Restores a dump in one transaction: if it fails or the process is killed, the database is as before.
 * Every determination waits for the index afterwards, with those that were replaced. `open` gives the
 * rows of a table as `dumpTables` gave them; `replace`: data that is there is deleted. Throws a
 * CannotRestore.
 */
export async function restoreTables(
  pool: Pool,
  { migrations, tables }: Dump,
  open: (table: string) => Promise<Readable>,
  { replace, signal }: { replace: boolean; signal?: AbortSignal },
): Promise<Restored> {
  return await inTransaction(pool, async (client) => {
    await client.query([...asText, `set local lock_timeout = ${patience}`].join(";"));
    if (!areKnown(migrations)) throw new CannotRestore("newer");
    const gone = await clear(client, replace);
    await migrateOn(client, migrations.length);
    // Migrations may have filled tables; the dump has all rows.
    await client.query(`truncate ${tables.map(({ name }) => quoted(name)).join(", ")}`);
    for (const { name, columns } of tables) {
      const into = copyFrom(`copy ${quoted(name)} (${columns.map(quoted).join(", ")}) from stdin`);
      await pipeline(await open(name), client.query(into), { signal });
    }
    await compare(client, tables);
    await continueIdentities(client);
    const applied = await migrateOn(client);
    return { applied, determinations: await enqueueAll(client, gone) };
  });
}

/** Milliseconds that a restoration waits for readers and for an ingestion to end. */
const patience = 30_000;

/** Removes the program's tables. Returns the ids of the determinations that they held. */
async function clear(client: ClientBase, replace: boolean): Promise<string[]> {
  try {
    await lockMigrations(client);
    await lockLetters(client);
    const tables = await ownTables(client);
    const held: string[] = [];
    for (const name of ["determination", "withdrawal", "rejection", "run"])
      if (tables.some((table) => table.name === name)) {
        const { rows } = await client.query<{ id: string }>(`select ${keyOf(name)}::text as id from ${name}`);
        if (rows.length > 0 && !replace) throw new CannotRestore("not-empty");
        if (name === "determination") held.push(...rows.map(({ id }) => id));
      }
    const { rows: types } = await client.query<{ name: string }>(enumTypes, [tables.map(({ name }) => name)]);
    const names = [...tables.map(({ name }) => name), "_prisma_migrations"];
    await client.query(`drop table if exists ${names.map(quoted).join(", ")} cascade`);
    for (const { name } of types) await client.query(`drop type ${quoted(name)}`);
    return held;
  } catch (error) {
    if ((error as { code?: string }).code === lockNotAvailable) throw new CannotRestore("in-use");
    throw error;
  }
}

const lockNotAvailable = "55P03";
const keyOf = (table: string) => (table === "withdrawal" ? "determination_id" : "id");

/** Types that exist for the columns of these tables. */
const enumTypes = `select distinct typname as name from pg_attribute
  join pg_type on pg_type.oid = atttypid and typtype = 'e'
  join pg_class on pg_class.oid = attrelid and relname = any ($1)
  where relnamespace = 'public'::regnamespace and typnamespace = relnamespace`;

/** Reads back what was stored. */
async function compare(client: ClientBase, tables: DumpedTable[]): Promise<void> {
  const shapes = new Map((await ownTables(client)).map((shape) => [shape.name, shape]));
  for (const { name, columns, rows, sha256 } of tables) {
    const shape = shapes.get(name);
    if (!shape) throw new CannotRestore("different");
    const counted = new Counted(client.query(copyTo(copyOut({ ...shape, columns }))));
    for await (const _ of counted);
    const stored = counted.result();
    if (stored.rows !== rows || stored.sha256 !== sha256) throw new CannotRestore("different");
  }
}

/** Lets new rows get ids after those that were restored. */
async function continueIdentities(client: ClientBase): Promise<void> {
  for (const { name, identities } of await ownTables(client))
    for (const column of identities)
      await client.query(
        `select setval(pg_get_serial_sequence($1, $2), coalesce(max(${quoted(column)}), 1), max(${quoted(column)}) is not null)
         from ${quoted(name)}`,
        [quoted(name), column],
      );
}

async function enqueueAll(client: ClientBase, gone: string[]): Promise<number> {
  await client.query(
    `insert into index_outbox (determination_id)
     select unnest($1::text[]) union select id from determination on conflict (determination_id) do nothing`,
    [gone],
  );
  const { rows } = await client.query<{ count: number }>("select count(*)::int as count from determination");
  return rows[0]!.count;
}

function copyOut({ name, columns, key }: TableShape): string {
  // By bytes, so that the order does not depend on the locale of the server.
  const order = key.map((column) => `${quoted(column)}::text collate "C"`).join(", ");
  const rows = `select ${columns.map(quoted).join(", ")} from ${quoted(name)} order by ${order}`;
  return `copy (${rows}) to stdout`;
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** Bytes that are counted and hashed as they pass. A line is a row: those within values are escaped. */
export class Counted implements AsyncIterable<Buffer> {
  private readonly hash = createHash("sha256");
  private rows = 0;

  constructor(private readonly source: Readable) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    for await (const part of this.source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      this.hash.update(part);
      for (let at = part.indexOf(10); at >= 0; at = part.indexOf(10, at + 1)) this.rows += 1;
      yield part;
    }
  }

  /** Call it once, after the last part. */
  result(): { rows: number; sha256: string } {
    return { rows: this.rows, sha256: this.hash.digest("hex") };
  }
}
