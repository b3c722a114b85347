import { afterEach, beforeEach, expect, test } from "vitest";
import { reparseLetters } from "@/lib/ingest/run/reparse-letters";
import { testLetter, testLetters } from "@/lib/ingest/testing/test-letters";
import { openTestRun, type TestRun } from "@/lib/ingest/testing/test-run";
import { contentHash } from "@/lib/letter/identity";

let run: TestRun;
beforeEach(async () => {
  run = await openTestRun();
});
afterEach(() => run.end());

test("letters parsed again from their stored text have the same reading, masked ones too", async () => {
  const texts = [
    ...testLetters(3),
    testLetter({ caseNumber: null, summary: "Mr. Quillfeather, 44 year old male, fell." }),
  ];
  for (const [index, text] of texts.entries()) run.write(`${index}.txt`, text);
  await run.ingest();
  const tasks = await run.indexTasks();
  expect(await reparseLetters(run.engines)).toEqual({
    status: "finished",
    read: 4,
    changed: 0,
    unchanged: 4,
    unreadable: 0,
    refused: 0,
    index: { waiting: 0, failure: null },
  });
  expect(await run.indexTasks()).toBe(tasks);
});

test("a reading that an older parser left is replaced, and only that one reaches the index", async () => {
  for (const [index, text] of testLetters(3).entries()) run.write(`${index}.txt`, text);
  await run.ingest();
  await run.pool.query(
    `update letter set reading = jsonb_set(reading::jsonb, '{patient}', '{"age": null, "sex": null}') where determination_id = 'CM99-0000002'`,
  );
  await run.pool.query("update determination set patient_age = null where id = 'CM99-0000002'");
  const tasks = await run.indexTasks();
  expect(await reparseLetters(run.engines)).toMatchObject({ read: 3, changed: 1, unchanged: 2 });
  const { rows } = await run.pool.query("select patient_age from determination where id = 'CM99-0000002'");
  expect(rows).toEqual([{ patient_age: 44 }]);
  expect(await run.indexTasks()).toBe(tasks + 1);
});

test("a stored text that is no letter to the parser any more keeps its reading", async () => {
  run.write("a.txt", testLetter());
  await run.ingest();
  await run.pool.query("update letter set text = 'nothing of a letter'");
  expect(await reparseLetters(run.engines)).toMatchObject({ read: 1, unreadable: 1, changed: 0 });
  expect(await run.rowCounts()).toMatchObject({ determination: 1, issue: 1 });
});

test("what an earlier version did not mask is masked in stored texts, in the index too; equal texts become one", async () => {
  const texts = [
    testLetter({ summary: "Mr. Quillfeather, SSN 123-45-6789, 44 year old male, fell." }),
    testLetter({ summary: "Mr. Quillfeather, SSN 987-65-4321, 44 year old male, fell." }),
    testLetter({ caseNumber: null, summary: "Ms. Marmaduke, 44 year old female, fell." }),
    testLetter({ caseNumber: null, summary: "Ms. Mergatroy, 44 year old female, fell." }),
    testLetter({ caseNumber: "CM99-0000007" }),
  ];
  const placeholders = ["placeholder one", "placeholder two", "placeholder six", "placeholder ten"];
  for (const [at, text] of texts.entries()) {
    const name = /M[rs]\. \w+(?:, SSN [\d-]+)?/.exec(text)?.[0] ?? "";
    run.write(`${at}.txt`, name ? text.replace(name, placeholders[at]!) : text);
  }
  await run.ingest();
  for (const [at, text] of texts.entries())
    if (placeholders[at])
      await run.pool.query("update letter set text = $1, content_hash = $2 where text like $3", [
        ...[text, contentHash(text), `%${placeholders[at]}%`],
      ]);
  expect(await run.rowCounts()).toMatchObject({ letter: 5, letter_source: 5, determination: 4 });

  expect(await reparseLetters(run.engines)).toMatchObject({ read: 5, changed: 4, unchanged: 1, refused: 0 });
  const { rows } = await run.pool.query(
    "select determination_id as id, text, content_hash as hash from letter order by id",
  );
  expect(rows.map(({ text }) => /Quill|Marm|Merg|\d{3}-\d\d/.test(text))).toEqual([false, false, false]);
  for (const { id, text, hash } of rows) {
    expect(hash).toBe(contentHash(text));
    if (id.startsWith("L-")) expect(id).toBe(`L-${hash.slice(0, 16)}`);
  }
  expect(await run.rowCounts()).toMatchObject({ letter: 3, letter_source: 5, determination: 3 });
  const ids = rows.map(({ id }) => id);
  expect(new Set((await run.indexed()).map((id) => id.split("_")[0]))).toEqual(new Set(ids));
  expect(await reparseLetters(run.engines)).toMatchObject({ read: 3, changed: 0, unchanged: 3 });
});
