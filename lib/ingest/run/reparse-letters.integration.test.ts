import { afterEach, beforeEach, expect, test } from "vitest";
import { reparseLetters } from "@/lib/ingest/run/reparse-letters";
import { testLetter, testLetters } from "@/lib/ingest/testing/test-letters";
import { openTestRun, type TestRun } from "@/lib/ingest/testing/test-run";

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
