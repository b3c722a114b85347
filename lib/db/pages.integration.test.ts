import { afterAll, beforeAll, expect, test } from "vitest";
import { database as client } from "@/lib/db/client";
import { readCorpusCounts, readDetermination } from "@/lib/db/pages";
import { openPool, type Pool } from "@/lib/db/pool";
import { saveLetters } from "@/lib/db/save";
import { testLetter } from "@/lib/db/testing/test-letters";
import { createTestDatabase, type TestDatabase } from "@/lib/local/test-database";

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await createTestDatabase();
  pool = openPool(database.databaseUrl);
});
afterAll(async () => {
  await client().$disconnect();
  await pool.end();
  await database.drop();
});

test("an empty casebook has counts too", async () => {
  expect(await readCorpusCounts()).toEqual({
    ...{ determinations: 0, issues: 0, overturned: 0, upheld: 0, samples: 0 },
    ...{ firstDecision: null, lastDecision: null },
  });
  expect(await readDetermination("CM17-0000001")).toBeNull();
});

test("the page of a determination gets its current text, its reading, its revisions and its files", async () => {
  const { rows } = await pool.query<{ id: number }>("insert into run (command) values ('test') returning id");
  const run = rows[0]!.id;
  const first = testLetter(1, { sample: true, name: "first.txt" });
  const second = testLetter(1, { text: "Words, corrected: é \u{1f600}", sample: true, name: "second.txt" });
  second.warnings = [{ code: "privacy", message: "An oddity." }];
  await saveLetters(pool, run, [first, second, testLetter(2)]);
  await saveLetters(pool, run, [{ ...second, files: [{ ...second.files[0]!, name: "third.txt" }] }]);

  const view = await readDetermination("CM17-0000001");
  expect(view).toMatchObject({
    ...{ id: "CM17-0000001", sample: true, status: "published", revision: 2, mediaType: "text" },
    ...{ contentHash: second.contentHash, warnings: second.warnings },
    determination: { ...second.reading, source: second.source },
  });
  expect(view?.revisions.map(({ revision }) => revision)).toEqual([1, 2]);
  expect(view?.sources).toEqual([{ createdAt: expect.any(Date) }, { createdAt: expect.any(Date) }]);

  expect((await readDetermination("CM17-0000001", 1))?.determination.source).toEqual(first.source);
  expect(await readDetermination("CM17-0000001", 3)).toBeNull();
});

test("counts tell issues by decision, samples, and the days between", async () => {
  expect(await readCorpusCounts()).toEqual({
    ...{ determinations: 2, issues: 4, overturned: 2, upheld: 2, samples: 1 },
    ...{ firstDecision: "2017-02-03", lastDecision: "2017-02-03" },
  });
});
