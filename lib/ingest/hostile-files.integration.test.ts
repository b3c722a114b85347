import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listRejections } from "@/lib/db/rejections";
import { limits } from "@/lib/ingest/limits";
import { measuredIngest } from "@/lib/ingest/testing/measured-ingest";
import { oddFiles, writeOddFiles } from "@/lib/ingest/testing/odd-files";
import { oddPdfs } from "@/lib/ingest/testing/odd-pdfs";
import { testLetters } from "@/lib/ingest/testing/test-letters";
import { openTestRun, type TestRun } from "@/lib/ingest/testing/test-run";

let run: TestRun;
beforeEach(async () => {
  run = await openTestRun();
});
afterEach(() => run.end());

test("odd and hostile files each end in their state, in bounded memory, and the letters beside them are published", async () => {
  writeOddFiles(run.folder);
  const light = Object.entries(oddPdfs).filter(([, { heavy }]) => !heavy);
  for (const [name, { make }] of light) writeFileSync(join(run.folder, `${name}.pdf`), make());
  const good = testLetters(20);
  for (const [index, text] of good.entries()) run.write(`${index % 2 ? "a" : "zz"}-${index}.txt`, text);

  const { report, megabytes } = await measuredIngest(run.folder);

  const rejections = await listRejections(run.pool, { limit: 10_000 });
  const reasons = new Map(rejections.map(({ path, reason }) => [path.slice(run.folder.length + 1), reason]));
  const expected = [
    ...Object.entries(oddFiles).map(([name, { becomes, at = "" }]) => [name + at, [becomes]] as const),
    ...light.map(([name, { becomes }]) => [`${name}.pdf`, [becomes].flat()] as const),
  ];
  const wrong = expected.flatMap(([path, states]) => {
    const is = reasons.get(path) ?? "not rejected";
    const rejected = !states.includes("published") && !states.includes("passed over");
    return (rejected ? states.includes(is) : is === "not rejected") ? [] : [[path, is, ...states]];
  });
  expect(wrong).toEqual([]);
  const published = expected.filter(([, states]) => states.includes("published"));
  expect(report).toMatchObject({ status: "finished", published: good.length + published.length });
  expect(report.passedOver).toMatchObject({ "(no file)": 1, ".[2jbad": 1, ".zip in an archive": 1 });
  expect(Object.keys(report.passedOver).length).toBeLessThanOrEqual(limits.passedOverTypes + 1);
  expect(report.rejectedBy).toMatchObject({ "over-limit": 5, "outside-folder": 3 });
  // A container has a thousand at most, and what was in the batches at that moment.
  expect(report.rejected).toBeLessThan(6000);
  expect(megabytes).toBeLessThan(600);
}, 300_000);
