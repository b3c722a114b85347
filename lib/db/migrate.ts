import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ClientBase } from "pg";
import { syncCatalog } from "@/lib/db/catalog";
import type { Pool } from "@/lib/db/pool";
import { allowRoles } from "@/lib/db/roles";

const migrationsFolder = fileURLToPath(new URL("../../prisma/migrations/", import.meta.url));

/** Held while migrating, because two programs that start at once must not both migrate. */
const migrationLock = 72_094_610;

// Prisma's own table, so that `prisma migrate deploy` and this runner can be used on one database.
// Prisma's engine must be downloaded, which is not possible everywhere; this runner needs only pg.
const table = `create table _prisma_migrations (
  id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null,
  logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count integer not null default 0
)`;

/**
 * Brings a database to what this version needs: its tables, its catalogs and the rights of its
 * roles. Returns sentences for the terminal: what was applied, and what could not be set up.
 */
export async function prepareDatabase(pool: Pool): Promise<string[]> {
  const applied = await migrate(pool);
  await syncCatalog(pool);
  const obstacles = await allowRoles(pool);
  const changes = applied.length > 0 ? [`Applied to the database: ${applied.join(", ")}.`] : [];
  return [...changes, ...obstacles];
}

/** Applies the migrations that are missing, each in a transaction. Returns their names. */
export async function migrate(pool: Pool, folder = migrationsFolder): Promise<string[]> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
    await makeTable(client);
    const seen = new Map((await appliedMigrations(client)).map(({ name, checksum }) => [name, checksum]));
    const applied: string[] = [];
    for (const migration of migrationsIn(folder)) {
      const { name, checksum } = migration;
      const known = seen.get(name);
      if (known === checksum) continue;
      if (known)
        throw new Error(
          `Migration ${name} was changed after it was applied to this database: restore the file.`,
        );
      await client.query("begin");
      await apply(client, migration);
      await client.query("commit");
      applied.push(name);
    }
    return applied;
  } finally {
    client.release(true); // closing it rolls back a failed migration and frees the lock
  }
}

/**
 * Applies what is missing of the first `count` migrations within the caller's transaction, which holds
 * `lockMigrations`. Returns the names.
 */
export async function migrateOn(client: ClientBase, count?: number): Promise<string[]> {
  await makeTable(client);
  const applied = await appliedMigrations(client);
  const missing = migrationsIn().slice(applied.length, count);
  for (const migration of missing) await apply(client, migration);
  return missing.map(({ name }) => name);
}

/** Whether migrations are the first of those that this version of the program has. */
export function areKnown(migrations: readonly Migration[]): boolean {
  const known = migrationsIn();
  return migrations.every(
    ({ name, checksum }, at) => known[at]?.name === name && known[at].checksum === checksum,
  );
}

/** Waits until no other program migrates; the lock ends with the caller's transaction. */
export async function lockMigrations(client: ClientBase): Promise<void> {
  await client.query("select pg_advisory_xact_lock($1)", [migrationLock]);
}

/** A migration: the name of its folder, and the SHA-256 of its file, hex. */
export type Migration = { name: string; checksum: string };

/** The migrations that made the tables of a database, in their order. Throws where it has none. */
export async function appliedMigrations(client: ClientBase): Promise<Migration[]> {
  const { rows } = await client.query<Migration>(
    `select migration_name as name, checksum from _prisma_migrations
     where finished_at is not null and rolled_back_at is null order by migration_name collate "C"`,
  );
  return rows;
}

/** Without a right to make tables, one that is there must not be made. */
async function makeTable(client: ClientBase): Promise<void> {
  const { rows } = await client.query("select to_regclass('_prisma_migrations') is null as missing");
  if (rows[0].missing) await client.query(table);
}

async function apply(client: ClientBase, { name, checksum, sql }: MigrationFile): Promise<void> {
  await client.query(sql);
  await client.query(
    `insert into _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
     values ($1, $2, now(), $3, 1)`,
    [randomUUID(), checksum, name],
  );
}

type MigrationFile = Migration & { sql: string };

/** The migrations that this version of the program has, in their order. */
export function migrationsIn(folder = migrationsFolder): MigrationFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const bytes = readFileSync(`${folder}/${name}/migration.sql`);
      return {
        name,
        checksum: createHash("sha256").update(bytes).digest("hex"),
        sql: bytes.toString("utf8"),
      };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
