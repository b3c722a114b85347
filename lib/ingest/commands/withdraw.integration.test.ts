import { spawnSync } from "node:child_process";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { csvOperation, ndjsonOperation } from "@/lib/api/operations/whole-results";
import { respond } from "@/lib/api/respond";
import { answerAddress } from "@/lib/api/router";
import { closeDatabase, readDetermination, readWithdrawals } from "@/lib/db/pages";
import * as changes from "@/lib/db/withdrawals";
import { compareIndex } from "@/lib/ingest/index/compare";
import { drainOutbox } from "@/lib/ingest/index/drain-outbox";
import { reparseLetters } from "@/lib/ingest/run/reparse-letters";
import { testLetter, testLetters } from "@/lib/ingest/testing/test-letters";
import { openTestRun, type TestRun } from "@/lib/ingest/testing/test-run";

// Commands are processes of their own.
vi.setConfig({ testTimeout: 180_000 });

let run: TestRun;
beforeEach(async () => {
  run = await openTestRun();
});
afterEach(async () => {
  // Prisma's client is kept for the process; the next test has another database.
  await closeDatabase();
  await run.end();
});

const [id, other] = ["CM99-0000001", "CM99-0000002"] as const;
const secret = /Quince marmalade/;
const withSecret = (decision: "Upheld" | "Overturned") =>
  testLetter({ caseNumber: id, decision, request: "Quince marmalade, 2 jars", rationale: "Jam is no drug." });

/** A command in a process of its own; without a terminal, so that it asks nothing. */
function command(name: string, args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", `lib/ingest/commands/${name}.ts`, ...args],
    { encoding: "utf8", env: { ...process.env, ...env } },
  );
  return { status, stdout, stderr };
}
const reason = { reason: "personal-information", note: null } as const;
const withdraw = (...args: string[]) => command("withdraw", [...args, "--reason", reason.reason]);
const restore = (...args: string[]) => command("restore-determination", args);

/** The same in this process, which is faster. */
async function withdrawHere(...ids: string[]): Promise<void> {
  expect(await changes.withdraw(run.pool, ids, reason)).toMatchObject({ before: [] });
  await drainOutbox(run.pool, run.engines);
}
async function restoreHere(restored: string): Promise<void> {
  expect(await changes.restore(run.pool, [restored])).toEqual({ restored: [restored], published: [] });
  await drainOutbox(run.pool, run.engines);
}

const ofApi = (path: string) =>
  answerAddress(new Request(`http://site/api/${path}`), path.split("?")[0]!.split("/"));
const differences = async () => (await compareIndex(run.pool, run.target)).differences;

/** Everything that is stored or indexed and can be read by somebody. */
async function published(): Promise<string> {
  const { rows } = await run.pool.query(
    `select json_agg(all_of) as text from (select to_json(letter) as all_of from letter union all select to_json(issues_flat) from issues_flat
     union all select to_json(citations_flat) from citations_flat union all select to_json(letter_source) from letter_source) as every`,
  );
  const files = [csvOperation, ndjsonOperation].map((operation) =>
    respond(operation, new Request(`http://site${operation.path}`)),
  );
  const answers = [...(await Promise.all(files)), await ofApi("v1/search?q=marmalade")];
  const texts = await Promise.all(answers.map((answer) => answer.text()));
  return [JSON.stringify(rows), JSON.stringify(await run.indexed()), ...texts].join("\n");
}

async function ingestThree(): Promise<void> {
  run.write("first.txt", withSecret("Upheld"));
  run.write("second.txt", withSecret("Overturned"));
  for (const [at, text] of testLetters(2, 2).entries()) run.write(`${at}.txt`, text);
  await run.ingest();
}

test("a withdrawn determination is nowhere, and comes back as it was", async () => {
  await ingestThree();
  const rows = async () =>
    (await run.pool.query("select * from letter order by id")).rows.concat(
      (await run.pool.query("select * from letter_source order by letter_id, name_hash")).rows,
      (await run.pool.query("select to_jsonb(d) - 'updated_at' from determination as d order by id")).rows,
      (await run.pool.query("select to_jsonb(i) from issues_flat as i order by determination_id")).rows,
    );
  const before = await rows();
  expect(await published()).toMatch(secret);

  expect(withdraw(id, "--note", "the worker is named")).toEqual({
    status: 0,
    stdout: `${id} is withdrawn: personal information (the worker is named). npm run restore-determination -- ${id} publishes it again.\nThe search index is up to date.\n`,
    stderr: "",
  });
  const left = await published();
  expect(left).not.toMatch(secret);
  expect(left).not.toContain(id);
  expect(left).toContain(other);
  expect([await readDetermination(id), await readDetermination(id, 1)]).toEqual([null, null]);
  expect(await readWithdrawals(9)).toMatchObject([
    { id, reason: "personal-information", note: "the worker is named" },
  ]);
  expect(await differences()).toEqual([]);
  for (const path of [id, `${id}/text`, `${id}/markdown`, `${id}/issues/1`]) {
    const answer = await ofApi(`v1/determinations/${path}`);
    expect(answer.status, path).toBe(410);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    const problem = await answer.text();
    expect(problem).toContain("Reason: personal information (the worker is named).");
    expect(problem).not.toMatch(secret);
  }
  expect(command("verify", [])).toMatchObject({ status: 0 });

  expect(restore(id)).toEqual({
    status: 0,
    stdout: `${id} is published again.\nThe search index is up to date.\n`,
    stderr: "",
  });
  expect(await rows()).toEqual(before);
  expect(await published()).toMatch(secret);
  expect(await differences()).toEqual([]);
  expect(await run.rowCounts()).toMatchObject({ withdrawal: 0, withdrawn_letter: 0, index_outbox: 0 });
});

test("the same file, another file of the same case and the same text elsewhere end as withdrawn", async () => {
  const unnumbered = testLetter({ caseNumber: null });
  run.write("unnumbered.txt", unnumbered);
  await ingestThree();
  const { rows } = await run.pool.query("select id from determination where case_number is null");
  await withdrawHere(id, rows[0].id);

  const tasks = await run.indexTasks();
  expect(await run.ingest()).toMatchObject({
    ...{ read: 5, published: 0, unchanged: 2, withdrawn: 3, rejected: 0 },
    index: { waiting: 0 },
  });
  run.write("third.txt", withSecret("Upheld").replace("2 jars", "3 jars"));
  run.write("copy.txt", unnumbered);
  const report = command("ingest", [run.folder, "--json"]);
  expect(JSON.parse(report.stdout)).toMatchObject({ read: 7, unchanged: 2, withdrawn: 5, rejected: 0 });
  expect(report.status).toBe(0);
  expect(await run.rowCounts()).toMatchObject({ determination: 2, letter: 2, letter_source: 2 });
  expect(await run.indexTasks()).toBe(tasks);

  await restoreHere(id);
  expect(await run.ingest()).toMatchObject({ read: 7, published: 1, unchanged: 4, withdrawn: 2 });
});

test("a file is recognised by its bytes where another masking changed its text", async () => {
  run.write("a.txt", testLetter({ caseNumber: null }));
  await run.ingest();
  const { rows } = await run.pool.query("select id from determination");
  await withdrawHere(rows[0].id);
  await run.pool.query("update withdrawn_letter set content_hash = repeat('a', 64)");
  expect(await run.ingest()).toMatchObject({ read: 1, withdrawn: 1 });
});

test("while Meilisearch is down a determination is withdrawn, and leaves the index with the next drain", async () => {
  await ingestThree();
  const args = [id, "--reason", "court-order"];
  const done = command("withdraw", args, { MEILISEARCH_URL: "http://127.0.0.1:1" });
  expect(done.status).toBe(2);
  expect(done.stdout).toContain(`${id} is withdrawn: sealed or ordered removed by a court.`);
  expect(done.stderr).toContain("The search index is not up to date yet.");
  expect(await readDetermination(id)).toBeNull();
  expect((await ofApi(`v1/determinations/${id}`)).status).toBe(410);
  expect(JSON.stringify(await run.indexed())).toContain(id);
  await drainOutbox(run.pool, run.engines);
  expect(await published()).not.toMatch(secret);
  expect(await differences()).toEqual([]);
});

test("an unknown id changes nothing, and a second call says what the first one did", async () => {
  await ingestThree();
  expect(withdraw(id, "CM99-9999999")).toEqual({
    status: 2,
    stdout: "",
    stderr: "Not held here: CM99-9999999. Nothing was changed.\n",
  });
  expect(await readDetermination(id)).not.toBeNull();
  expect(restore(id).stdout).toContain(`${id} was not withdrawn: it is published as before.`);
  expect(await changes.restore(run.pool, [id, "CM99-9999999"])).toEqual({ unknown: ["CM99-9999999"] });

  await withdrawHere(id);
  const [first] = await readWithdrawals(1);
  const again = withdraw(id);
  expect(again).toMatchObject({ status: 0 });
  expect(again.stdout).toMatch(
    /^CM99-0000001 was withdrawn already, on \d{4}-\d\d-\d\d: personal information\.\n/,
  );
  expect(command("withdraw", [id, "--reason", "duplicate"]).stdout).toContain(
    "the reason is now: a duplicate of another determination.",
  );
  expect(await readWithdrawals(9)).toMatchObject([{ reason: "duplicate", withdrawnAt: first?.withdrawnAt }]);
});

test("a stored letter whose case turns out to be withdrawn is withdrawn too when it is parsed again", async () => {
  await ingestThree();
  await run.ingest([run.write("late.txt", testLetter({ caseNumber: "CM99-0000009" }))]);
  await run.pool.query(
    "insert into withdrawal (determination_id, reason) values ('CM99-0000008', 'court-order')",
  );
  // As if an earlier parser had misread the number.
  await run.pool.query("update letter set text = replace(text, 'CM99-0000009', 'CM99-0000008')");
  expect(await reparseLetters(run.engines)).toMatchObject({ changed: 1 });
  expect(await readDetermination("CM99-0000008")).toBeNull();
  expect(await readDetermination("CM99-0000009")).toBeNull();
  expect(await differences()).toEqual([]);
  await restoreHere("CM99-0000008");
  expect(await readDetermination("CM99-0000008")).toMatchObject({ revision: 1 });
});
