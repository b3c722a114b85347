import { zipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import { testLetter, testLetters } from "@/lib/ingest/testing/test-letters";
import { openTestRun, type TestRun } from "@/lib/ingest/testing/test-run";

let run: TestRun;
beforeEach(async () => {
  run = await openTestRun();
});
afterEach(() => run.end());

test("letters are published and searchable, and the same input again writes no row and sends no index task", async () => {
  for (const [index, text] of testLetters(7).entries()) run.write(`folder/${index}.txt`, text);
  run.write("bad.txt", "This is no letter.");
  const first = await run.ingest();
  expect(first).toMatchObject({
    status: "finished",
    read: 8,
    published: 7,
    rejected: 1,
    index: { waiting: 0, failure: null },
  });
  expect(await run.indexed()).toHaveLength(7 * 2);
  const before = [await run.rowCounts(), await run.indexTasks()];

  const second = await run.ingest();
  expect(second).toMatchObject({ read: 8, published: 0, unchanged: 7, rejected: 1 });
  expect([await run.rowCounts(), await run.indexTasks()]).toEqual(before);
});

test("the same letter under another name is a duplicate: one determination, both sources kept", async () => {
  run.write("a.txt", testLetter());
  await run.ingest();
  run.write("b.txt", testLetter());
  run.write("c.txt", testLetter().replaceAll("\n", "\r\n"));
  expect(await run.ingest()).toMatchObject({ read: 3, unchanged: 1, duplicate: 2 });
  expect(await run.rowCounts()).toMatchObject({ letter_source: 3 });
  expect(await run.rowCounts()).toMatchObject({ determination: 1, letter: 1 });
  expect(await run.ingest()).toMatchObject({ unchanged: 3 });
});

test("copies within one run count as duplicates of the first, in whichever batch", async () => {
  for (const name of ["a.txt", "b.txt", "x/a.txt"]) run.write(name, testLetter());
  expect(await run.ingest()).toMatchObject({ read: 3, published: 1, duplicate: 1, unchanged: 1 });
});

test("a new text for a known case number is a revision, and the old one stays", async () => {
  run.write("a.txt", testLetter({ decision: "Upheld" }));
  await run.ingest();
  run.write("b.txt", testLetter({ decision: "Overturned" }));
  expect(await run.ingest()).toMatchObject({ published: 1, unchanged: 1 });
  expect(await run.rowCounts()).toMatchObject({ determination: 1, letter: 2 });
  const { rows } = await run.pool.query("select revision, outcome::text from determination");
  expect(rows).toEqual([{ revision: 2, outcome: "overturned" }]);
});

test("archives and JSON lines hold letters like folders do", async () => {
  const [one, two, three, four] = testLetters(4).map((text) => Buffer.from(text));
  const lines = [one, two].map((text) => JSON.stringify({ text: text?.toString() })).join("\n");
  run.write("l.jsonl", `${lines}\n{bad\n`);
  run.write("z.zip", zipSync({ "in/3.txt": three!, "4.txt": four!, "notes.md": Buffer.from("#") }));
  const report = await run.ingest();
  expect(report).toMatchObject({ read: 5, published: 4, rejected: 1, rejectedBy: { "bad-line": 1 } });
  expect(report.passedOver).toEqual({ ".md in an archive": 1 });
  expect(await run.rowCounts()).toMatchObject({ letter_source: 4 });
  expect(await run.ingest()).toMatchObject({ unchanged: 4, rejected: 1 });
});

test("more letters than a batch holds are counted one by one", async () => {
  const lines = testLetters(1100).map((text) => JSON.stringify({ text }));
  run.write("many.jsonl", [...lines, lines[0], lines[700]].join("\n"));
  const report = await run.ingest();
  expect(report).toMatchObject({ read: 1102, published: 1100, duplicate: 2, index: { waiting: 0 } });
  expect(await run.indexed()).toHaveLength(1100 * 2);
});

test("letters in other encodings are the same letters", async () => {
  const text = testLetter({
    summary: "The injured worker is a 51 year old male with pain – “worse” at night.",
  });
  run.write("utf8.txt", text);
  run.write("utf16.txt", Buffer.from(`\ufeff${text}`, "utf16le"));
  run.write(
    "cp1252.txt",
    Buffer.from(text.replace("–", "\u0096").replace("“", "\u0093").replace("”", "\u0094"), "latin1"),
  );
  expect(await run.ingest()).toMatchObject({ published: 1, duplicate: 2 });
});

test("personal data is masked before it is stored, with a warning", async () => {
  run.write("a.txt", testLetter({ summary: "Mr. Quillfeather, SSN 123-45-6789, a 44 year old male, fell." }));
  const report = await run.ingest();
  expect(report.masked.letters).toBe(1);
  const { rows } = await run.pool.query("select text || reading::text as all, warnings::text from letter");
  expect(rows[0].all).not.toMatch(/Quillfeather|123-45-6789/);
  expect(rows[0].warnings).toContain("privacy");
});

test("an empty folder is read in full, and leaves no trace", async () => {
  const before = await run.rowCounts();
  expect(await run.ingest()).toMatchObject({ status: "finished", read: 0, index: { waiting: 0 } });
  expect(await run.rowCounts()).toEqual(before);
});

test("letters are marked as samples by an option", async () => {
  run.write("a.txt", testLetter());
  await run.ingest(undefined, { sample: true });
  const { rows } = await run.pool.query("select sample from determination");
  expect(rows).toEqual([{ sample: true }]);
});

test("a run is noted with its counts, once it writes", async () => {
  run.write("a.txt", testLetter());
  await run.ingest();
  const { rows } = await run.pool.query("select command, status::text, read, published from run");
  expect(rows).toEqual([{ command: "ingest", status: "finished", read: 1, published: 1 }]);
});
