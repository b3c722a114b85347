import { afterAll, beforeAll, expect, test } from "vitest";
import { database as client } from "@/lib/db/client";
import { readCoverage } from "@/lib/db/pages";
import { openPool, type Pool } from "@/lib/db/pool";
import { type RejectionToSave, resolveRejections, saveRejections } from "@/lib/db/rejections";
import { saveLetters } from "@/lib/db/save";
import { testLetter } from "@/lib/db/testing/test-letters";
import { withdraw } from "@/lib/db/withdrawals";
import { createTestDatabase, type TestDatabase } from "@/lib/local/test-database";

let database: TestDatabase;
let pool: Pool;
let run: number;
beforeAll(async () => {
  database = await createTestDatabase();
  pool = openPool(database.databaseUrl);
  const { rows } = await pool.query<{ id: number }>("insert into run (command) values ('test') returning id");
  run = rows[0]!.id;
});
afterAll(async () => {
  await client().$disconnect();
  await pool.end();
  await database.drop();
});

test("an empty casebook covers nothing, and says so in numbers", async () => {
  expect(await readCoverage()).toEqual({
    years: [],
    files: { received: 0, published: 0, superseded: 0, duplicates: 0, withdrawn: 0, rejected: [] },
    missing: {
      ...{ letters: 0, readInPart: 0, withoutCaseNumber: 0, withoutDecisionDate: 0 },
      ...{ issues: 0, issuesWithoutTreatment: 0 },
    },
    formats: [],
    sampleIssues: 0,
    lastReceived: null,
  });
});

test("every file received is accounted for once, and samples are counted apart", async () => {
  const plain = testLetter(1);
  const undated = testLetter(2, { caseNumber: null });
  undated.reading = { ...undated.reading, dates: { ...undated.reading.dates, decision: null } };
  undated.status = "partial";
  const corrected = testLetter(1, { text: "The same determination, corrected.", name: "corrected.txt" });
  await saveLetters(pool, run, [plain, undated, testLetter(3, { sample: true })]);
  await saveLetters(pool, run, [corrected]);
  await saveLetters(pool, run, [{ ...undated, files: [{ ...undated.files[0]!, name: "again.txt" }] }]);
  await saveRejections(pool, run, [
    rejection("a", "empty"),
    rejection("b", "empty"),
    rejection("c", "binary"),
  ]);
  await resolveRejections(pool, [rejection("c", "binary")]);

  const coverage = await readCoverage();
  expect(coverage.files).toEqual({
    received: 6,
    published: 2,
    superseded: 1,
    duplicates: 1,
    withdrawn: 0,
    rejected: [{ reason: "empty", files: 2 }],
  });
  expect(coverage.years).toEqual([
    { year: 2017, letters: 1, issues: 2, samples: 1 },
    { year: null, letters: 1, issues: 2, samples: 0 },
  ]);
  expect(coverage.missing).toMatchObject({
    ...{ letters: 2, readInPart: 1, withoutCaseNumber: 1, withoutDecisionDate: 1, issues: 4 },
  });
  expect(coverage.formats).toEqual([{ format: "F3a", letters: 2 }]);
  expect(coverage.sampleIssues).toBe(2);
  expect(coverage.lastReceived).toBeInstanceOf(Date);
});

test("the files of withdrawn determinations are counted as such", async () => {
  await withdraw(pool, ["CM17-0000001", "CM17-0000003"], { reason: "other", note: null });
  expect((await readCoverage()).files).toMatchObject({
    ...{ received: 6, published: 1, superseded: 0, duplicates: 1, withdrawn: 2 },
  });
});

function rejection(name: string, reason: RejectionToSave["reason"]): RejectionToSave {
  return {
    ...{ name, path: name, fileHash: name.repeat(64), bytes: 0, stage: "read", reason },
    ...{ detail: "Nothing to read.", type: "empty" },
  };
}
