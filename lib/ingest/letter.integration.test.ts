import { execFileSync } from "node:child_process";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readingOf } from "@/bench/evaluation/letters";
import { reparseLetters } from "@/lib/ingest/run/reparse-letters";
import { testLetter } from "@/lib/ingest/testing/test-letters";
import { openTestRun, type TestRun } from "@/lib/ingest/testing/test-run";
import { tinyPdf } from "@/lib/ingest/testing/tiny-pdf";
import { MASK } from "@/lib/parse/privacy";

let run: TestRun;
beforeEach(async () => {
  run = await openTestRun();
});
afterEach(() => run.end());

const named = testLetter({ summary: "Mr. Quillfeather, 44 year old male, fell." });
const printed = testLetter({ caseNumber: "CM99-0000002" })
  .split("\n")
  .map((text, index) => ({ text, x: 72, y: 780 - index * 14 }));

test.each([
  ["a text with personal data", "named.txt", named, true],
  ["a PDF", "printed.pdf", tinyPdf([printed]), false],
])("ingestion, parse, evaluation and reparsing give one reading of %s", async (_, name, content, masked) => {
  const file = run.write(name, content);
  expect(await run.ingest()).toMatchObject({ read: 1, rejected: 0 });
  const stored = async () => {
    const { rows } = await run.pool.query("select text, status, reading, warnings from letter");
    return rows[0];
  };
  const { text, status, reading, warnings } = await stored();
  expect(text.includes(MASK)).toBe(masked);

  const command = ["--import", "tsx", "lib/ingest/commands/parse.ts", file];
  const line = JSON.parse(execFileSync(process.execPath, command, { encoding: "utf8" }));
  const { source, ...parsed } = line.determination;
  expect([source.text, line.status, parsed, line.warnings]).toEqual([text, status, reading, warnings]);

  expect(JSON.parse(JSON.stringify(await readingOf(file)))).toEqual(reading);

  // A changed reading is parsed again from the stored text, and is as it was.
  await run.pool.query("update letter set reading = jsonb_set(reading::jsonb, '{patient}', '{}')");
  expect(await reparseLetters(run.engines)).toMatchObject({ read: 1, changed: 1 });
  expect(await stored()).toEqual({ text, status, reading, warnings });
});
