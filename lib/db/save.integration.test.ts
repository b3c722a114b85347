import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { takeOutbox } from "@/lib/db/outbox";
import { openPool, type Pool } from "@/lib/db/pool";
import { readRecords } from "@/lib/db/read";
import { finishRun, type OpenRun, startRun } from "@/lib/db/runs";
import { addSources, knownFiles, saveLetters } from "@/lib/db/save";
import { testLetter } from "@/lib/db/testing/test-letters";
import { createTestDatabase, type TestDatabase } from "@/lib/local/test-database";

let database: TestDatabase;
let pool: Pool;
let run: OpenRun;
beforeAll(async () => {
  database = await createTestDatabase();
  pool = openPool(database.databaseUrl);
  run = await startRun(pool, "test");
});
beforeEach(async () => {
  await pool.query("truncate letter, determination, index_outbox restart identity cascade");
});
afterAll(async () => {
  await finishRun(run, { status: "finished", counters: noCounters });
  await pool.end();
  await database.drop();
});
const noCounters = {
  read: 0,
  published: 0,
  unchanged: 0,
  duplicate: 0,
  partial: 0,
  rejected: 0,
  withdrawn: 0,
};

const count = async (table: string) =>
  Number((await pool.query<{ count: string }>(`select count(*) from ${table}`)).rows[0]?.count);
const outcomes = async (...letters: ReturnType<typeof testLetter>[]) =>
  (await saveLetters(pool, run.id, letters)).map(({ outcome }) => outcome);

test("new letters are published, with all that was read and a mark for the index", async () => {
  const partial = { ...testLetter(2), status: "partial" as const };
  expect(await outcomes(testLetter(1), partial)).toEqual(["published", "partial"]);
  const [first, second] = await readRecords(pool, ["CM17-0000002", "CM17-0000001", "CM17-9999999"]);
  expect(first).toEqual({
    id: "CM17-0000001",
    sample: false,
    status: "published",
    addedAt: expect.any(Date),
    reading: testLetter(1).reading,
    text: testLetter(1).source.text,
  });
  expect(second?.status).toBe("partial");
  expect((await takeOutbox(pool, 9)).map((entry) => entry.determinationId)).toEqual([
    "CM17-0000001",
    "CM17-0000002",
  ]);
  const { rows } = await pool.query(
    `select number, decision, total_min, total_max, flags, reviewer_statement
     from issue where determination_id = 'CM17-0000001' order by number`,
  );
  expect(rows[1]).toEqual({
    ...{ number: 2, decision: "overturned", total_min: null, total_max: null },
    ...{ flags: ["post-operative"], reviewer_statement: "cited" },
  });
});

test("the same batch again writes no row", async () => {
  await outcomes(testLetter(1), testLetter(2));
  await pool.query("delete from index_outbox");
  expect(await outcomes(testLetter(1), testLetter(2))).toEqual(["unchanged", "unchanged"]);
  expect(await takeOutbox(pool, 9)).toEqual([]);
  expect(await count("letter_source")).toBe(2);
});

test("the same text under another name is a duplicate: one determination, both files kept", async () => {
  await outcomes(testLetter(1, { text: "Same words." }));
  const copy = testLetter(1, { text: "Same words.", name: "copy.txt" });
  expect(await saveLetters(pool, run.id, [copy])).toEqual([
    { outcome: "duplicate", determinationId: "CM17-0000001", revision: 1, newFiles: 1 },
  ]);
  expect(await count("letter")).toBe(1);
  expect(await count("letter_source")).toBe(2);
});

test("of two files with a stored text, only the one with a new name is a duplicate", async () => {
  const [stored, copy] = [testLetter(1, { text: "Same." }), testLetter(1, { text: "Same.", name: "b" })];
  await outcomes(stored);
  const both = { ...stored, files: [...stored.files, ...copy.files] };
  const [outcome] = await saveLetters(pool, run.id, [both]);
  expect(outcome).toMatchObject({ outcome: "duplicate", newFiles: 1 });
  expect(await count("letter_source")).toBe(2);
});

test("a new text for a known case number becomes its current revision, and the old one stays", async () => {
  await outcomes(testLetter(1));
  const corrected = testLetter(1, { text: "Corrected words." });
  corrected.reading.patient.age = null;
  expect(await saveLetters(pool, run.id, [corrected])).toEqual([
    { outcome: "published", determinationId: "CM17-0000001", revision: 2 },
  ]);
  expect((await readRecords(pool, ["CM17-0000001"]))[0]?.reading.patient.age).toBeNull();
  expect(await count("letter")).toBe(2);
  expect(await count("issue")).toBe(2);
  expect(await outcomes(testLetter(1))).toEqual(["unchanged"]);
});

test("all of this holds within one batch too", async () => {
  const letters = [
    testLetter(1, { text: "First words." }),
    testLetter(1, { text: "First words.", name: "copy.txt" }),
    testLetter(1, { text: "First words." }),
    testLetter(1, { text: "Second words." }),
  ];
  expect(await outcomes(...letters)).toEqual(["published", "duplicate", "unchanged", "published"]);
  const { rows } = await pool.query("select revision from determination");
  expect(rows).toEqual([{ revision: 2 }]);
});

test("a letter without a case number is known by its words", async () => {
  const [saved] = await saveLetters(pool, run.id, [testLetter(1, { caseNumber: null })]);
  expect(saved?.determinationId).toMatch(/^L-[0-9a-f]{16}$/);
  expect(await outcomes(testLetter(1, { caseNumber: null, name: "other.txt" }))).toEqual(["duplicate"]);
});

test("a letter that the database refuses does not take the others with it", async () => {
  const bad = testLetter(3);
  bad.reading.issues[1]!.number = 1; // two issues of one number
  const saved = await saveLetters(
    pool,
    run.id,
    [1, 2, 3, 4, 5].map((n) => (n === 3 ? bad : testLetter(n))),
  );
  expect(saved.map(({ outcome }) => outcome)).toEqual([
    "published",
    "published",
    "refused",
    "published",
    "published",
  ]);
  expect(saved[2]).toMatchObject({ detail: expect.stringContaining("issue_determination_id_number_key") });
  expect(await count("determination")).toBe(4);
});

test("characters that PostgreSQL cannot hold are replaced one for one, so that spans keep their places", async () => {
  const letter = testLetter(1, { text: "a\0b\ud800c\\d\te\u{1f600}" });
  letter.reading.issues[0]!.request.value = "x\0y \\u0000 \ud800z";
  await saveLetters(pool, run.id, [letter]);
  const { rows } = await pool.query<{ text: string }>("select text from letter");
  expect(rows[0]?.text).toBe("a\ufffdb\ufffdc\\d\te\u{1f600}");
  const [record] = await readRecords(pool, ["CM17-0000001"]);
  expect(record?.reading.issues[0]?.request.value).toBe("x\ufffdy \\u0000 \ufffdz");
});

test("what letters name beyond the catalog is kept", async () => {
  await outcomes(testLetter(1));
  const { rows } = await pool.query(
    `select id, name from specialty where id = 'invented-medicine'
     union select id, name from guideline_section where name = 'An Invented Section' order by 1`,
  );
  expect(rows).toEqual([
    { id: "chronic-pain-medical-treatment-guidelines/an-invented-section", name: "An Invented Section" },
    { id: "invented-medicine", name: "Invented Medicine" },
  ]);
});

test("pages of citations can be asked for by overlap", async () => {
  await outcomes(testLetter(1));
  const asked = async (pages: string) =>
    (await pool.query("select from citation where pages && $1::int4multirange", [pages])).rowCount;
  expect([await asked("{[98,98]}"), await asked("{[14,97]}")]).toEqual([2, 0]);
});

test("files are known by their bytes before anything is parsed, and more names can be added", async () => {
  const letter = testLetter(1);
  await saveLetters(pool, run.id, [letter]);
  const file = letter.files[0]!;
  const known = await knownFiles(pool, [file.fileHash, "0".repeat(64)]);
  expect([...known]).toEqual([
    [
      file.fileHash,
      {
        letterId: 1,
        determinationId: "CM17-0000001",
        nameHashes: [expect.stringMatching(/^[0-9a-f]{64}$/)],
        status: "published",
      },
    ],
  ]);
  const copy = { letterId: 1, file: { ...file, name: "copy.txt" } };
  expect(await addSources(pool, run.id, [copy])).toBe(1);
  expect(await addSources(pool, run.id, [copy])).toBe(0);
});
