import { rmSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listRejections } from "@/lib/db/rejections";
import { limits } from "@/lib/ingest/limits";
import { rejectionTable } from "@/lib/ingest/run/rejection-table";
import { retryRejected } from "@/lib/ingest/run/retry-rejected";
import { testLetter } from "@/lib/ingest/testing/test-letters";
import { openTestRun, type TestRun } from "@/lib/ingest/testing/test-run";

let run: TestRun;
beforeEach(async () => {
  run = await openTestRun();
});
afterEach(() => run.end());

test.each([
  ["empty.txt", "", "empty", "extract", "empty"],
  ["blank.txt", " \n\f\n", "empty", "extract", "text"],
  [
    "binary.txt",
    Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7) % 256)),
    "binary",
    "extract",
    "binary",
  ],
  ["other.txt", "A page about independent medical review, and no letter.", "not-a-letter", "parse", "text"],
  ["broken.pdf", "%PDF-1.7\nbroken", "corrupt-pdf", "extract", "PDF"],
  ["huge.txt", Buffer.alloc(limits.textFileBytes + 1, "x"), "too-large", "read", "text"],
  ["broken.zip", "no archive", "corrupt-archive", "read", "not read"],
  ["lines.jsonl", "{oops\n", "bad-line", "read", "text"],
])("%s is rejected with its reason, stage and type", async (name, content, reason, stage, type) => {
  run.write(name, content);
  run.write("good.txt", testLetter());
  const report = await run.ingest();
  expect(report).toMatchObject({ read: 2, published: 1, rejected: 1, rejectedBy: { [reason]: 1 } });
  const [rejection, ...others] = await listRejections(run.pool);
  expect(others).toEqual([]);
  expect(rejection).toMatchObject({ reason, stage, type });
  expect(rejection?.name).toContain(name);
});

test("the list has each file with its reason, type and length, and nothing of its content", async () => {
  run.write("a\u001b[2J.txt", `Dear Sir\u0007 or Madam, ${"this is no letter of ours. ".repeat(9)}`);
  await run.ingest();
  const shown = rejectionTable(await listRejections(run.pool));
  expect(shown).toMatch(/not-a-letter +parse .*a\[2J\.txt/);
  expect(shown).toContain("has none of a letter's headings; text, 263 bytes read");
  expect(shown).not.toContain("Madam");
  expect(shown.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
});

test("a retry reads the files where they were found, in archives and lines too", async () => {
  run.write("a.txt", "not yet");
  run.write("l.jsonl", '{oops\n{"text":"nothing"}');
  const gone = run.write("gone.txt", "soon gone");
  await run.ingest();
  expect(await listRejections(run.pool)).toHaveLength(4);

  run.write("a.txt", testLetter());
  run.write("new.txt", "not asked for");
  run.write("l.jsonl", `{oops\n${JSON.stringify({ text: testLetter({ caseNumber: null }) })}`);
  rmSync(gone);
  const result = await retryRejected(await listRejections(run.pool), { engines: run.engines });
  expect(result.report).toMatchObject({ read: 3, published: 2, rejected: 1, rejectedBy: { "bad-line": 1 } });
  expect(result.gone.map(({ path }) => path)).toEqual([gone]);
  const left = await listRejections(run.pool);
  expect(left.map(({ name }) => name).sort()).toEqual(["gone.txt", "l.jsonl:1"]);
});
