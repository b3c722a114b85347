import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { removeSamples } from "@/lib/db/samples";
import { testLetters } from "@/lib/ingest/testing/test-letters";
import { openTestRun, type TestRun } from "@/lib/ingest/testing/test-run";

let run: TestRun;
beforeEach(async () => {
  run = await openTestRun();
});
afterEach(() => run.end());

const command = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", `lib/ingest/${script}.ts`, ...args], { encoding: "utf8" });
const determinations = async () =>
  (await run.pool.query<{ id: string }>("select id from determination order by id")).rows.map(({ id }) => id);
const indexed = async () => [...new Set((await run.indexed()).map((id) => id.replace(/_\d+$/, "")))];

test("samples beside real letters are told after an ingestion, and leave database and index together", async () => {
  const [sampled, copied, real] = testLetters(3).map((text, at) => run.write(`${at}.txt`, text));
  await run.ingest([sampled!, copied!], { sample: true });
  const [sample, ...kept] = await determinations();
  // The same words from a file that is no sample.
  await run.ingest([run.write("issued.txt", readFileSync(copied!))]);
  expect(command("ingest", real!).stderr).toContain(
    "Figures count 2 invented samples beside 1 letter: npm run remove-samples takes them out.",
  );
  kept.push(...(await determinations()).slice(2));
  expect(await indexed()).toEqual([sample, ...kept]);

  const removed = command("remove-samples");
  expect(removed).toMatchObject({ status: 0, stderr: "" });
  expect(removed.stdout).toContain("1 invented determination was taken out of the database.");
  expect(await determinations()).toEqual(kept);
  expect(await indexed()).toEqual(kept);
  expect(await run.rowCounts()).toMatchObject({ determination: 2, letter: 2, index_outbox: 0 });

  expect(await removeSamples(run.pool)).toBe(0);
  expect(await run.ingest([sampled!], { sample: true })).toMatchObject({ published: 1 });
  expect(await indexed()).toEqual([sample, ...kept]);
});
