import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { labelledSentences } from "@/bench/evaluation/privacy";
import { findSuspects } from "@/bench/privacy/second-detector";
import { operations } from "@/lib/api/operations";
import { respond } from "@/lib/api/respond";
import { closeDatabase, readCoverage, readDetermination } from "@/lib/db/pages";
import { samplesFolder } from "@/lib/ingest/run/candidate";
import { reportTable } from "@/lib/ingest/run/report-table";
import { testLetter } from "@/lib/ingest/testing/test-letters";
import { openTestRun, type TestRun } from "@/lib/ingest/testing/test-run";

const secrets =
  "John Smith;Maria Garcia-Lopez;O'Brien;123-45-6789;(916) 555-0142;415.555.2671;3/17/1966;1966-03-17;jsmith66@example.com;linkedin.com/in/jsmith66;1420 Willow Creek Road;Fresno, CA 93721;P.O. Box 4821;1EG4-TE5-MK73;D1234567;4111 1111 1111 1111;000123456789;A12345678;WC2013-0099;Acme Foods;93-year-old".split(
    ";",
  );
const summaries = [
  "Mr. John Smith is a 93-year-old male, DOB 3/17/1966, SSN 123-45-6789, tel. (916) 555-0142.",
  "The patient, Maria Garcia-Lopez, was born on 1966-03-17. Her e-mail is jsmith66@example.com, her profile https://www.linkedin.com/in/jsmith66.",
  "Ms. O'Brien lives at 1420 Willow Creek Road, Fresno, CA 93721, and gets mail at P.O. Box 4821. Cell 415.555.2671.",
  "Employed by Acme Foods. Medicare number 1EG4-TE5-MK73. Driver's license D1234567. Passport number A12345678.",
  "Paid with 4111 1111 1111 1111 and from account number 000123456789. Claim number WC2013-0099.",
];

/** What the second detector suspects, but for the address of who issues the letters. */
const suspectsIn = (text: string) => findSuspects(text).filter(({ words }) => !/138009|95813/.test(words));

/** A number of fifteen digits that settles ties, which can pass for a card. */
const withoutOrder = (key: string, value: unknown) => (key === "order" ? undefined : value);

let run: TestRun;
let logs = "";
beforeAll(async () => {
  run = await openTestRun();
  const said = (["log", "error", "info", "warn"] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation(() => {}),
  );
  for (const [at, summary] of summaries.entries())
    run.write(
      `John_Smith_SSN_123-45-6789_${at}.txt`,
      testLetter({
        caseNumber: `CM99-000000${at + 1}`,
        summary,
        rationale: `${summary} The notes name no gain.`,
        request: "Physical therapy for Mr. John Smith, SSN 123-45-6789",
      }),
    );
  run.write("Smith_John_123-45-6789.txt", `${summaries.join("\n")} No letter.`);
  run.write("Smith_John_123-45-6789.pdf", `%PDF-1.7 ${summaries.join("\n")}`);
  const report = await run.ingest([run.folder, samplesFolder]);
  expect(report.rejected).toBe(2);
  logs = reportTable(report);
  for (const spy of said) {
    logs += JSON.stringify(spy.mock.calls);
    spy.mockRestore();
  }
}, 240_000);
afterAll(async () => {
  await closeDatabase();
  await run.end();
});

/** Everything that anybody but the operator can read, by where it is read. */
async function everything(): Promise<[where: string, text: string][]> {
  const { rows } = await run.pool.query<{ id: string; issues: number }>(
    "select determination_id as id, count(*)::int as issues from issue group by 1",
  );
  const all: [string, string][] = [
    ["log", logs],
    ["coverage", JSON.stringify(await readCoverage())],
  ];
  for (const { id } of rows) {
    all.push([`page of ${id}`, JSON.stringify(await readDetermination(id))]);
    for (const operation of operations.filter(({ path }) => path.includes("/determinations/{id}"))) {
      const path = operation.path.replace("{id}", id).replace("{number}", "1");
      all.push([
        path,
        await (await respond(operation, new Request(`http://site${path}`), { id, number: "1" })).text(),
      ]);
    }
  }
  for (const operation of operations.filter(({ path }) => !path.includes("{") && !path.endsWith("suggest")))
    for (const words of ["", "?q=therapy"]) {
      if (words && !/search/.test(operation.path)) continue;
      all.push([
        operation.path + words,
        await (await respond(operation, new Request(`http://site${operation.path}${words}`))).text(),
      ]);
    }
  const tables =
    "letter letter_source determination issue citation issues_flat citations_flat run index_outbox".split(
      " ",
    );
  for (const table of tables)
    all.push([
      table,
      JSON.stringify((await run.pool.query(`select to_json(t) as row from ${table} as t`)).rows),
    ]);
  const kept = await run.pool.query("select type, bytes, stage, reason, detail from rejection");
  all.push(["rejections without name and path", JSON.stringify(kept.rows)]);
  all.push(["index", JSON.stringify(await run.documents(), withoutOrder)]);
  return all;
}

test("nothing personal of hostile letters and file names is published, and a second detector finds nothing", async () => {
  const published = await everything();
  expect(published.length).toBeGreaterThan(100);
  for (const [where, text] of published) {
    expect(
      secrets.filter((secret) => text.includes(secret)),
      where,
    ).toEqual([]);
    expect(suspectsIn(text), where).toEqual([]);
  }
}, 120_000);

test("the second detector finds what the first is made for, by itself", () => {
  const sentences = labelledSentences();
  const personal = sentences.filter(({ secrets }) => secrets.length > 0);
  const found = personal.filter(({ text }) => findSuspects(text).length > 0).length;
  expect(found / personal.length).toBeGreaterThan(0.4);
  const rest = sentences.filter(({ secrets }) => secrets.length === 0);
  expect(rest.filter(({ text }) => findSuspects(text).length > 0).length).toBeLessThan(5);
  for (const summary of summaries) expect(findSuspects(summary)).not.toEqual([]);
});

test("the sample letters hold nothing that it suspects", () => {
  for (const name of readdirSync(samplesFolder).filter((one) => one.endsWith(".txt")))
    expect(suspectsIn(readFileSync(`${samplesFolder}/${name}`, "utf8")), name).toEqual([]);
});
