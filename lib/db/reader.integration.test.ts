import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { guidelineById } from "@/lib/catalog/guidelines";
import { openPool, type Pool } from "@/lib/db/pool";
import { saveRejections } from "@/lib/db/rejections";
import { allowReader, roleCreation } from "@/lib/db/roles";
import { saveLetters } from "@/lib/db/save";
import { readLetter } from "@/lib/ingest/letter";
import { fileHash } from "@/lib/letter/identity";
import type { Issue } from "@/lib/letter/issue";
import type { Reading } from "@/lib/letter/record";
import { createTestDatabase, type TestDatabase } from "@/lib/local/test-database";

const document = readFileSync("docs/sql.md", "utf8");

let database: TestDatabase;
let pool: Pool;
let reader: Pool;
let readings: SampleReading[];
beforeAll(async () => {
  database = await createTestDatabase();
  pool = openPool(database.databaseUrl);
  readings = await saveSamples();
  // As docs/sql.md tells to do; settings of a role apply to whoever logs in as it.
  await pool.query("alter role casebook_reader login password 'reader'");
  const url = Object.assign(new URL(database.databaseUrl), {
    username: "casebook_reader",
    password: "reader",
  });
  reader = openPool(url.href);
});
afterAll(async () => {
  await reader.end();
  await pool.query("alter role casebook_reader nologin password null");
  await pool.end();
  await database.drop();
});

type SampleReading = Reading & { id: string };

/** Stores the sample letters and one rejected file; returns the readings of the letters. */
async function saveSamples(): Promise<SampleReading[]> {
  const { rows } = await pool.query<{ id: number }>("insert into run (command) values ('test') returning id");
  const run = rows[0]!.id;
  const letters = await Promise.all(
    readdirSync("samples")
      .filter((name) => name.endsWith(".txt"))
      .map(async (name) => {
        const bytes = readFileSync(`samples/${name}`);
        const read = await readLetter(bytes, name);
        if (!read.ok) throw new Error(`${name}: ${read.detail}`);
        const path = `samples/${name}`;
        const file = { name, path, fileHash: fileHash(bytes), bytes: bytes.length, sample: true };
        return { ...read.letter, files: [file] };
      }),
  );
  const saved = await saveLetters(pool, run, letters);
  await saveRejections(pool, run, [
    {
      ...{
        name: "a.bin",
        path: "a.bin",
        fileHash: "c".repeat(64),
        bytes: 3,
        stage: "read",
        reason: "binary",
      },
      ...{ detail: "A NUL.", type: "binary" },
    },
  ]);
  return letters.map(({ reading }, at) => ({ ...reading, id: saved[at]!.determinationId }));
}

test("the reader may select from the two views", async () => {
  const issues = readings.reduce((sum, reading) => sum + reading.issues.length, 0);
  expect((await reader.query("select * from issues_flat where is_sample")).rowCount).toBe(issues);
  const citations = readings
    .flatMap((reading) => reading.issues)
    .flatMap(({ guidelines: { reviewer, claimsAdministrator } }) => [
      ...reviewer.citations,
      ...claimsAdministrator.citations,
    ]);
  expect((await reader.query("select * from citations_flat where is_sample")).rowCount).toBe(
    citations.length,
  );
});

test("the reader may use no other table, view or sequence, and no column of one", async () => {
  const { rows } = await pool.query<{ name: string; kind: string }>(
    `select relname as name, relkind as kind from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'S', 'p', 'f')
       and relname not in ('issues_flat', 'citations_flat')`,
  );
  expect(rows.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["letter", "rejection", "determination"]),
  );
  for (const { name } of rows)
    await expect(reader.query(`select count(*) from ${name}`), name).rejects.toThrow(/permission denied/);
  const { rows: columns } = await pool.query(
    `select from pg_attribute join pg_class on pg_class.oid = attrelid
     where relnamespace = 'public'::regnamespace and attnum > 0 and relkind <> 'i' and not attisdropped
       and relname not in ('issues_flat', 'citations_flat')
       and has_column_privilege('casebook_reader', attrelid, attnum, 'select, insert, update, references')`,
  );
  expect(columns).toEqual([]);
});

test.each([
  "insert into issues_flat (request) values ('leeches')",
  "insert into index_outbox (determination_id) values ('CM17-0000001')",
  "update issues_flat set request = 'leeches'",
  "update determination set sample = false",
  "delete from citations_flat",
  "delete from citation",
  "truncate letter",
  "drop view issues_flat",
  "create table mine (id integer)",
  "create or replace view issues_flat as select 1 as one",
  "create schema mine",
  "create role mine",
  "set role casebook",
  "copy issues_flat to program 'cat'",
  "select pg_read_file('PG_VERSION')",
])("the reader is refused: %s", async (statement) => {
  await expect(reader.query(statement)).rejects.toThrow(
    /read-only transaction|permission denied|must be owner|cannot (insert|update|delete)/,
  );
  // The setting is the reader's to change; rights are not.
  await expect(reader.query(`set transaction read write; ${statement}`)).rejects.toThrow(
    /permission denied|must be owner|cannot (insert|update|delete)/,
  );
});

test("the reader's transactions are read-only, and its queries end in time", async () => {
  const { rows } = await reader.query(
    `select current_setting('default_transaction_read_only') as read_only, current_setting('statement_timeout') as timeout`,
  );
  expect(rows).toEqual([{ read_only: "on", timeout: "1min" }]);
});

test("a second set-up changes nothing, and lost rights are granted again", async () => {
  expect(await allowReader(pool)).toBeNull();
  await pool.query("revoke select on issues_flat from casebook_reader");
  expect(await Promise.all([allowReader(pool), allowReader(pool)])).toEqual([null, null]);
  await reader.query("select 1 from issues_flat limit 1");
});

test("a database user that may not grant gets a sentence instead of a failure", async () => {
  await pool.query("create role powerless login password 'powerless'");
  const url = Object.assign(new URL(database.databaseUrl), { username: "powerless", password: "powerless" });
  const powerless = openPool(url.href);
  try {
    await pool.query("revoke select on issues_flat from casebook_reader");
    expect(await allowReader(powerless)).toContain("docs/sql.md");
    await pool.query("alter role casebook_reader rename to renamed_reader");
    expect(await allowReader(powerless)).toContain("docs/sql.md");
  } finally {
    await powerless.end();
    await pool.query("alter role renamed_reader rename to casebook_reader");
    await pool.query("drop role powerless");
    await allowReader(pool);
  }
});

test("docs/sql.md has the statements that create the role", () => {
  expect(document).toContain(roleCreation);
});

test.each(["issues_flat", "citations_flat"])("docs/sql.md explains every column of %s", async (view) => {
  const { rows } = await pool.query<{ name: string; type: string }>(
    `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 order by attnum`,
    [view],
  );
  const [, section = ""] = document.split(`\n## ${view}\n`);
  const explained = [...section.split("\n## ")[0]!.matchAll(/^\| `(\w+)` \| (.+?) \|/gm)];
  expect(explained.map(([, name, type]) => ({ name, type }))).toEqual(rows);
});

const questions = document
  .split("\n### ")
  .slice(1)
  .map((part) => {
    const [, number, title = ""] = /^(\d+)\. (.+)/.exec(part) ?? [];
    const [, sql = ""] = /```sql\n([^`]+)```/.exec(part) ?? [];
    return { number: Number(number), title, sql };
  });

test("docs/sql.md asks ten questions, and every block of SQL in it is one", () => {
  expect(questions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(document.match(/```sql/g)).toHaveLength(10);
});

test.each(questions)("question $number has an answer: $title", async ({ sql }) => {
  expect((await reader.query(sql)).rowCount).toBeGreaterThan(0);
});

// Counts of the readings themselves, made without the database.

type Answer = Record<string, string | number | null>;

async function answer(number: number): Promise<Answer[]> {
  const question = questions.find((one) => one.number === number)!;
  return (await reader.query<Answer>(question.sql)).rows;
}

/** Issues and overturned ones for each name. */
function shares(namesOf: (issue: Issue, reading: Reading) => string[]) {
  const counts = new Map<string, { issues: string; overturned: string; percent_overturned: string }>();
  const issues = readings.flatMap((reading) => reading.issues.map((issue) => ({ issue, reading })));
  const named = issues.flatMap(({ issue, reading }) =>
    [...new Set(namesOf(issue, reading))].map((name) => ({ name, decision: issue.decision.value })),
  );
  for (const { name } of named) {
    const decisions = named.filter((one) => one.name === name).map(({ decision }) => decision);
    const overturned = decisions.filter((decision) => decision === "overturned").length;
    const percent = String(Math.round((100 * overturned) / decisions.length));
    counts.set(name, {
      ...{ issues: String(decisions.length), overturned: String(overturned), percent_overturned: percent },
    });
  }
  return counts;
}

/** The rows of an answer, by the name in their first column. */
function byName(rows: Answer[]) {
  return new Map(
    rows.map(({ issues, overturned, percent_overturned, ...name }) => [
      Object.values(name)[0],
      { issues, overturned, percent_overturned },
    ]),
  );
}

test("question 1 counts what the readings say", async () => {
  const counted = shares(({ treatments }) => treatments.map(({ name }) => name));
  const rows = byName(await answer(1));
  expect(rows.size).toBe(20);
  for (const [name, row] of rows) expect(row, name as string).toEqual(counted.get(name as string));
});

test("question 2 counts what the readings say", async () => {
  const counted = shares((_, { reviewer }) => reviewer.specialties.map(({ value }) => value));
  expect(byName(await answer(2))).toEqual(counted);
});

test("question 3 counts what the readings say", async () => {
  const counted = shares(({ guidelines }) =>
    guidelines.reviewer.citations.map(
      ({ guidelineId, guideline, body }) =>
        (guidelineId && guidelineById(guidelineId)?.shortName) || guideline || body,
    ),
  );
  expect(byName(await answer(3))).toEqual(counted);
});

test("question 5 finds what the readings say", async () => {
  const idsOf = ({ citations }: Issue["guidelines"]["reviewer"]) =>
    citations.flatMap(({ guidelineId }) => guidelineId ?? []);
  const expected = readings.flatMap(({ id, issues }) =>
    issues
      .filter(({ guidelines }) => {
        const [reviewer, administrator] = [idsOf(guidelines.reviewer), idsOf(guidelines.claimsAdministrator)];
        return (
          reviewer.length > 0 &&
          administrator.length > 0 &&
          !reviewer.some((id) => administrator.includes(id))
        );
      })
      .map(({ number }) => `${id} ${number}`),
  );
  const found = await answer(5);
  expect(found.map((row) => `${row.determination_id} ${row.issue_number}`)).toEqual(expected.sort());
});

test("question 6 finds every determination that was overturned in part", async () => {
  const expected = readings.filter(({ outcome }) => outcome === "partially overturned");
  expect((await answer(6)).map((row) => row.determination_id).sort()).toEqual(
    expected.map(({ id }) => id).sort(),
  );
});
