import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { letSamplesGo } from "@/lib/ingest/commands/let-samples-go";
import { testLetters } from "@/lib/ingest/testing/test-letters";
import { openTestRun, type TestRun } from "@/lib/ingest/testing/test-run";

let run: TestRun;
beforeEach(async () => {
  run = await openTestRun();
});
afterEach(() => run.end());

const command = (...args: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "lib/ingest/commands/ingest.ts", ...args], {
    encoding: "utf8",
  });
const determinations = async () =>
  (await run.pool.query<{ id: string }>("select id from determination order by id")).rows.map(({ id }) => id);
const indexed = async () => [...new Set((await run.indexed()).map((id) => id.replace(/_\d+$/, "")))];

test("samples give way to the first letters that were issued, in database and index, and come back when asked for", async () => {
  const [sampled, copied, real] = testLetters(3).map((text, at) => run.write(`${at}.txt`, text));
  await run.ingest([sampled!, copied!], { sample: true });
  const [sample] = await determinations();
  const bad = run.write("bad.txt", "no letter");
  expect(command(bad)).toMatchObject({ status: 1, stderr: "" });
  expect(await determinations()).toHaveLength(2);

  // The same words as a sample's, from a file that is none.
  const issued = run.write("issued.txt", readFileSync(copied!));
  expect(command(issued, real!)).toMatchObject({
    status: 0,
    stderr:
      "1 invented sample gave way to letters that were issued: npm run ingest -- samples brings it back.\n",
  });
  const kept = await determinations();
  expect(kept).toHaveLength(2);
  expect(kept).not.toContain(sample);
  expect(await indexed()).toEqual(kept);
  expect(await run.rowCounts()).toMatchObject({ determination: 2, letter: 2, index_outbox: 0 });

  expect(command(sampled!, "--sample")).toMatchObject({ status: 0, stderr: "" });
  expect(await indexed()).toEqual([sample, ...kept]);
});

test("where nothing but samples is held they stay", async () => {
  const paths = testLetters(2).map((text, at) => run.write(`${at}.txt`, text));
  await run.ingest(paths, { sample: true });
  expect(await letSamplesGo(run.engines, { paths: [], sample: false })).toBe(0);
  expect(await determinations()).toHaveLength(2);
});
