import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate } from "@/lib/db/migrate";
import { openPool, type Pool } from "@/lib/db/pool";
import { nameHash } from "@/lib/letter/identity";
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

test("names, paths and first bytes of files that an earlier version stored are hashed or gone", async () => {
  const earlier = mkdtempSync(join(tmpdir(), "earlier-"));
  cpSync("prisma/migrations", earlier, { recursive: true });
  for (const name of readdirSync(earlier).filter((name) => name >= "0006"))
    rmSync(join(earlier, name), { recursive: true, force: true });
  await pool.query("drop schema public cascade; create schema public");
  await migrate(pool, earlier);
  rmSync(earlier, { recursive: true });
  const file = { fileHash: "a".repeat(64), name: "Quill_Jane_SSN_545129981.txt" };
  await pool.query(`
    insert into run (command, arguments) values ('ingest', '{in/Quill_Jane}');
    insert into determination (id, case_number, revision, format, status, outcome)
      values ('CM17-0000001', 'CM17-0000001', 1, 'F3a', 'published', 'upheld');
    insert into letter (id, determination_id, revision, content_hash, text, pages, media_type, status, reading, parser_version)
      values (1, 'CM17-0000001', 1, '${file.fileHash}', '', '{0}', 'text', 'published', '{}', '1');
    insert into letter_source (letter_id, name, file_hash, path, bytes) values (1, '${file.name}', '${file.fileHash}', 'in/${file.name}', 1);
    insert into withdrawal (determination_id, reason) values ('CM17-0000002', 'other');
    insert into withdrawn_letter (content_hash, determination_id, file_hashes, letter, sources)
      select '${file.fileHash}', 'CM17-0000002', '{}', '{}', json_agg(letter_source) from letter_source;
    insert into rejection (name, path, file_hash, bytes, stage, reason, detail, first_bytes) values
      ('a', 'a', '${file.fileHash}', 9, 'parse', 'truncated', '', 'Jane Quill'),
      ('b', 'b', '${file.fileHash}', 9, 'parse', 'truncated', '', '%PDF-1.7'),
      ('c', 'c', '${file.fileHash}', 0, 'parse', 'truncated', '', ''),
      ('d', 'd', '${file.fileHash}', 9, 'parse', 'truncated', '', '\\x504b030414'),
      ('e', 'e', '${file.fileHash}', 9, 'parse', 'truncated', '', '\\x00ff');`);
  await migrate(pool, "prisma/migrations");
  const { rows } = await pool.query(
    "select letter_id, name_hash, file_hash, bytes, sample from letter_source",
  );
  const source = {
    letter_id: 1,
    name_hash: nameHash(file),
    file_hash: file.fileHash,
    bytes: 1,
    sample: false,
  };
  expect(rows).toEqual([source]);
  const kept = await pool.query("select sources from withdrawn_letter");
  expect(kept.rows[0].sources).toMatchObject([source]);
  expect(JSON.stringify(kept.rows)).not.toContain("Quill");
  const types = await pool.query("select type from rejection order by name");
  expect(types.rows.map(({ type }) => type)).toEqual([
    "text",
    "PDF",
    "empty",
    "ZIP archive or Office document",
    "binary",
  ]);
});
