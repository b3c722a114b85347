import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { isDatabaseFailure, openPool, type Pool } from "@/lib/db/pool";
import { markInterruptedRuns, startRun } from "@/lib/db/runs";
import { saveLetters } from "@/lib/db/save";
import { testLetter } from "@/lib/db/testing/test-letters";
import { createTestDatabase, type TestDatabase } from "@/lib/local/test-database";

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await createTestDatabase();
  pool = openPool(database.databaseUrl);
});
beforeEach(async () => {
  await pool.query("truncate run, letter, determination, index_outbox restart identity cascade");
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const count = async (table: string) =>
  Number((await pool.query<{ count: string }>(`select count(*) from ${table}`)).rows[0]?.count);
const aRun = async () =>
  (await pool.query<{ id: number }>("insert into run (command) values ('test') returning id")).rows[0]!.id;
const letters = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => testLetter(from + at));

test("two ingestions of the same letters publish each once and call it unchanged once", async () => {
  const run = await aRun();
  const batches = letters(1, 201);
  const save = async (order: typeof batches) => {
    const outcomes: string[] = [];
    for (let at = 0; at < order.length; at += 20)
      outcomes.push(
        ...(await saveLetters(pool, run, order.slice(at, at + 20))).map(({ outcome }) => outcome),
      );
    return outcomes;
  };
  const all = (await Promise.all([save(batches), save([...batches].reverse())])).flat();
  expect(all.filter((outcome) => outcome === "published")).toHaveLength(200);
  expect(all.filter((outcome) => outcome === "unchanged")).toHaveLength(200);
  expect([await count("letter"), await count("determination"), await count("issue")]).toEqual([
    200, 200, 400,
  ]);
});

test("revisions of one case that come from several ingestions at once count without gap or double", async () => {
  const run = await aRun();
  await Promise.all(
    Array.from({ length: 12 }, (_, at) =>
      saveLetters(pool, run, [testLetter(1, { text: `Version ${at}.` })]),
    ),
  );
  const { rows } = await pool.query("select array_agg(revision order by revision) as revisions from letter");
  expect(rows[0]?.revisions).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect((await pool.query("select revision from determination")).rows).toEqual([{ revision: 12 }]);
});

/**
 * A process that saves batches of 100 letters until it is killed; it reports each batch once it is
 * kept.
 */
function ingestingProcess() {
  const script = fileURLToPath(new URL("testing/test-ingestion.ts", import.meta.url));
  return fork(script, {
    execArgv: ["--import", "tsx"],
    env: { ...process.env, DATABASE_URL: database.databaseUrl },
  });
}

test("kill -9 in the middle of batches leaves each batch whole or not at all, and the run is seen to be broken off", async () => {
  let savedByAll = 0;
  for (const patience of [40, 90, 170]) {
    const ingestion = ingestingProcess();
    let saved = 0;
    ingestion.on("message", () => {
      saved += 100;
    });
    await once(ingestion, "message");
    await sleep(patience);
    ingestion.kill("SIGKILL");
    await once(ingestion, "exit");
    savedByAll += saved;
  }
  while ((await pool.query("select from pg_stat_activity where application_name = 'killed'")).rowCount)
    await sleep(20);

  const kept = await count("letter");
  expect(kept % 100).toBe(0);
  expect(kept).toBeGreaterThanOrEqual(savedByAll);
  expect(await count("determination")).toBe(kept);
  expect(await count("index_outbox")).toBe(kept);
  expect(await count("issue")).toBe(2 * kept);
  expect(await count("citation_section")).toBe(2 * kept);
  expect(await markInterruptedRuns(pool)).toEqual([1, 2, 3]);
});

test("a run whose process lives is not taken for broken off", async () => {
  const run = await startRun(pool, "test");
  expect(await markInterruptedRuns(pool)).toEqual([]);
  run.client.release(true);
  await expect.poll(() => markInterruptedRuns(pool)).toEqual([run.id]);
});

test("a connection that breaks is a failure of the database, in the query that meets it and after", async () => {
  const client = await pool.connect();
  const meets = (sql: string) => client.query(sql).catch((error: unknown) => error);
  const errors = [await meets("select pg_terminate_backend(pg_backend_pid())"), await meets("select 1")];
  client.release(true);
  expect(errors[1]).not.toHaveProperty("code");
  expect(errors.map(isDatabaseFailure)).toEqual([true, true]);
  expect(isDatabaseFailure(new TypeError("not a function"))).toBe(false);
});
