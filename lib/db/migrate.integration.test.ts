import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate } from "@/lib/db/migrate";
import { openPool, type Pool } from "@/lib/db/pool";
import { createTestDatabase, type TestDatabase } from "@/lib/local/test-database";

let database: TestDatabase;
let pool: Pool;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
  pool = openPool(database.databaseUrl);
  folder = mkdtempSync(join(tmpdir(), "migrations-"));
  cpSync("prisma/migrations", folder, { recursive: true });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await pool.end();
  await database.drop();
});

const add = (name: string, sql: string) => {
  cpSync(join(folder, "0001_init"), join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, "migration.sql"), sql);
};
const applied = async () =>
  (
    await pool.query(
      "select migration_name as name, checksum, applied_steps_count as steps from _prisma_migrations order by 1",
    )
  ).rows;

test("a migrated database is left alone", async () => {
  expect(await migrate(pool, folder)).toEqual([]);
});

test("what was applied is noted as Prisma notes it", async () => {
  const checksumOf = (name: string) =>
    createHash("sha256")
      .update(readFileSync(join(folder, name, "migration.sql")))
      .digest("hex");
  const names = readdirSync(folder).filter((name) => !name.endsWith(".toml"));
  expect(await applied()).toEqual(names.map((name) => ({ name, checksum: checksumOf(name), steps: 1 })));
});

test("two programs that start at once apply a new migration once", async () => {
  add("0901_note", "create table note (id integer); insert into note values (1);");
  const both = await Promise.all([migrate(pool, folder), migrate(pool, folder)]);
  expect(both.flat()).toEqual(["0901_note"]);
  expect((await pool.query("select * from note")).rows).toEqual([{ id: 1 }]);
});

test("a migration that fails leaves nothing behind and can be tried again", async () => {
  add("0902_bad", "create table half (id integer); select no_such_function();");
  await expect(migrate(pool, folder)).rejects.toThrow("no_such_function");
  expect((await pool.query("select to_regclass('half') as half")).rows).toEqual([{ half: null }]);
  add("0902_bad", "create table half (id integer);");
  expect(await migrate(pool, folder)).toEqual(["0902_bad"]);
});

test("a migration that was changed after it was applied is told", async () => {
  add("0901_note", "create table note (id bigint);");
  await expect(migrate(pool, folder)).rejects.toThrow("0901_note was changed");
});
