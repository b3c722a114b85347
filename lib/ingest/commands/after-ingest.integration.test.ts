import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { removeReplacedSamples } from "@/lib/ingest/commands/after-ingest";
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
const indexed = async () => [
  ...new Set((await run.indexed()).map((id) => id.replace(/_(?:\d+|summary)$/, ""))),
];

test("samples are removed from database and index with the first real letters, and can be ingested again", async () => {
  const [sampled, copied, real] = testLetters(3).map((text, at) => run.write(`${at}.txt`, text));
  await run.ingest([sampled!, copied!], { sample: true });
  const [sample] = await determinations();
  const bad = run.write("bad.txt", "no letter");
  expect(command(bad)).toMatchObject({ status: 1, stderr: "" });
  expect(await determinations()).toHaveLength(2);

  // The text of a sample, from a file that is not one.
  const issued = run.write("issued.txt", readFileSync(copied!));
  expect(command(issued, real!)).toMatchObject({
    status: 0,
    stderr:
      "1 sample letter was removed, since real letters are stored: npm run ingest -- samples brings it back.\n",
  });
  const kept = await determinations();
  expect(kept).toHaveLength(2);
  expect(kept).not.toContain(sample);
  expect(await indexed()).toEqual(kept);
  expect(await run.rowCounts()).toMatchObject({ determination: 2, letter: 2, index_outbox: 0 });

  expect(command(sampled!, "--sample")).toMatchObject({ status: 0, stderr: "" });
  expect(await indexed()).toEqual([sample, ...kept]);
});

test("samples stay while no other letter is stored", async () => {
  const paths = testLetters(2).map((text, at) => run.write(`${at}.txt`, text));
  await run.ingest(paths, { sample: true });
  expect(await removeReplacedSamples(run.engines, { paths: [], sample: false })).toBe(0);
  expect(await determinations()).toHaveLength(2);
});
