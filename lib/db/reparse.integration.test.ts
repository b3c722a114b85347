import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { takeOutbox } from "@/lib/db/outbox";
import { openPool, type Pool } from "@/lib/db/pool";
import { eachRecord, readRecords } from "@/lib/db/read";
import { eachLetter, type NewReading, replaceReadings } from "@/lib/db/reparse";
import { saveLetters } from "@/lib/db/save";
import { found, testLetter, testReading } from "@/lib/db/testing/test-letters";
import { createTestDatabase, type TestDatabase } from "@/lib/local/test-database";

let database: TestDatabase;
let pool: Pool;
let run: number;
beforeAll(async () => {
  database = await createTestDatabase();
  pool = openPool(database.databaseUrl);
  run = (await pool.query<{ id: number }>("insert into run (command) values ('test') returning id")).rows[0]!
    .id;
});
beforeEach(async () => {
  await pool.query("truncate letter, determination, index_outbox restart identity cascade");
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const again = (letterId: number, caseNumber: string | null): NewReading => ({
  ...{
    letterId,
    status: "published",
    reading: testReading({ caseNumber }),
    warnings: [],
    parserVersion: "2",
    masked: null,
  },
});
const all = async <T>(generator: AsyncGenerator<T>) => {
  const items: T[] = [];
  for await (const item of generator) items.push(item);
  return items;
};
const enqueued = async () => (await takeOutbox(pool, 99)).map((entry) => entry.determinationId);
const save = async (...letters: ReturnType<typeof testLetter>[]) => {
  await saveLetters(pool, run, letters);
  await pool.query("delete from index_outbox");
};
const revisions = async () =>
  (await pool.query("select determination_id as id, revision, id as letter from letter order by 1, 2")).rows;

test("kept texts come back, in batches, with what a parser needs", async () => {
  await save(testLetter(1), testLetter(2), testLetter(3));
  const batches = await all(eachLetter(pool, 2));
  expect(batches.map((batch) => batch.length)).toEqual([2, 1]);
  expect(batches[0]?.[0]).toEqual({
    ...{ letterId: 1, determinationId: "CM17-0000001", revision: 1, contentHash: testLetter(1).contentHash },
    ...{ mediaType: "text", source: testLetter(1).source },
  });
});

test("an equal reading writes nothing; a changed one is counted anew and enqueued", async () => {
  await save(testLetter(1), testLetter(2));
  const changed = again(2, "CM17-0000002");
  changed.reading.issues.pop();
  expect(await replaceReadings(pool, run, [again(1, "CM17-0000001"), changed])).toEqual([
    "unchanged",
    "changed",
  ]);
  expect(await enqueued()).toEqual(["CM17-0000002"]);
  const { rows } = await pool.query(
    "select determination_id as id, count(*)::int from issue group by 1 order by 1",
  );
  expect(rows).toEqual([
    { id: "CM17-0000001", count: 2 },
    { id: "CM17-0000002", count: 1 },
  ]);
  expect(await replaceReadings(pool, run, [changed])).toEqual(["unchanged"]);
});

test("a new reading of an old revision leaves the current one in its place", async () => {
  await save(testLetter(1), testLetter(1, { text: "Second words." }));
  const old = again(1, "CM17-0000001");
  old.reading.outcome = "upheld";
  expect(await replaceReadings(pool, run, [old])).toEqual(["changed"]);
  expect(await enqueued()).toEqual([]);
  expect((await readRecords(pool, ["CM17-0000001"]))[0]?.reading.outcome).toBe("partially overturned");
});

test("a letter whose case number is read at last moves there, and its former id leaves the index", async () => {
  await save(testLetter(1), testLetter(2, { caseNumber: null }));
  const former = (await revisions()).find(({ letter }) => letter === 2)?.id;
  expect(await replaceReadings(pool, run, [again(2, "CM17-0000001")])).toEqual(["changed"]);
  expect(await revisions()).toEqual([
    { id: "CM17-0000001", revision: 1, letter: 1 },
    { id: "CM17-0000001", revision: 2, letter: 2 },
  ]);
  expect((await enqueued()).sort()).toEqual(["CM17-0000001", former]);
  expect(await readRecords(pool, [former])).toEqual([]);
});

test("a determination that loses its current text shows the one before", async () => {
  const second = testLetter(1, { text: "Second words." });
  second.reading.patient.age = null;
  await save(testLetter(1), second);
  expect(await replaceReadings(pool, run, [again(2, "CM17-0000009")])).toEqual(["changed"]);
  const [first, moved] = (await all(eachRecord(pool))).flat();
  expect([first?.id, first?.reading.patient.age?.value]).toEqual(["CM17-0000001", 44]);
  expect(moved?.id).toBe("CM17-0000009");
  expect((await enqueued()).sort()).toEqual(["CM17-0000001", "CM17-0000009"]);
});

test("a reading that the database refuses leaves the others alone", async () => {
  await save(testLetter(1), testLetter(2));
  const bad = again(1, "CM17-0000001");
  bad.reading.issues[1]!.number = 1;
  const good = again(2, "CM17-0000002");
  good.reading.priority = found("Expedited");
  expect(await replaceReadings(pool, run, [bad, good])).toEqual(["refused", "changed"]);
});
