import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { testLetter, testLetters } from "@/lib/ingest/testing/test-letters";
import { openTestRun, type TestRun } from "@/lib/ingest/testing/test-run";

// Thousands of letters, and processes of their own.
vi.setConfig({ testTimeout: 180_000 });

let run: TestRun;
beforeEach(async () => {
  run = await openTestRun();
});
afterEach(() => run.end());

/** The command in a process of its own, as `npm run` starts it but for npm. */
function start(script: string, args: string[]): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", `lib/ingest/commands/${script}.ts`, ...args], {
    stdio: "pipe",
  });
}

async function finish(child: ChildProcess, input?: string | Buffer) {
  let [out, err] = ["", ""];
  child.stdout?.on("data", (data) => {
    out += data;
  });
  child.stderr?.on("data", (data) => {
    err += data;
  });
  if (input !== undefined) child.stdin?.end(input);
  const [code, signal] = await once(child, "close");
  return { code, signal, out, err };
}

const command = (script: string, args: string[], input?: string | Buffer) =>
  finish(start(script, args), input);

/** Waits until some letters are stored. */
async function untilStored(child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const { rows } = await run.pool.query("select count(*)::int as count from letter");
    if (rows[0].count > 0) return;
    await setTimeout(10);
  }
}

/** Enough letters for several batches. */
function writeMany(count = 2600): void {
  run.write(
    "many.jsonl",
    testLetters(count)
      .map((text) => JSON.stringify({ text }))
      .join("\n"),
  );
}

test("a clean run prints its table and exits with 0", async () => {
  run.write("a.txt", testLetter());
  run.write("b.md", "#");
  const { code, out } = await command("ingest", [run.folder]);
  expect(out).toMatch(/read +1\n +published +1\n/);
  expect(out).toContain("Skipped: 1 .md");
  expect(code).toBe(0);
});

test("a rejected file makes the exit code 1 and is listed", async () => {
  run.write("a.txt", "no letter");
  const { code, out } = await command("ingest", [run.folder]);
  expect(code).toBe(1);
  expect(out).toMatch(/rejected +1\n +not-a-letter +1/);
  expect((await command("rejected", [])).out).toContain("a.txt");
  const listed = JSON.parse((await command("rejected", ["--json"])).out);
  expect(listed).toMatchObject([{ name: "a.txt", reason: "not-a-letter", stage: "parse" }]);
});

test("wrong usage and an engine that does not answer make the exit code 2, with a sentence", async () => {
  const usage = await command("ingest", ["/no/such/path"]);
  expect(usage.code).toBe(2);
  expect(usage.err).toContain("/no/such/path: there is no such file or folder.");

  const address = process.env.DATABASE_URL;
  process.env.DATABASE_URL = "postgresql://nobody@127.0.0.1:1/none";
  run.write("a.txt", testLetter());
  const down = await command("ingest", [run.folder]);
  process.env.DATABASE_URL = address;
  expect(down.code).toBe(2);
  expect(down.out).toBe("");
  expect(down.err.trim().split("\n")).toHaveLength(1);
});

test("standard input is a letter or JSON lines, and --json prints nothing but the report", async () => {
  const letter = await command("ingest", ["-", "--json"], testLetter());
  expect(JSON.parse(letter.out)).toMatchObject({ read: 1, published: 1 });
  const lines = [testLetter(), ...testLetters(1)].map((text) => JSON.stringify({ text }));
  const both = await command("ingest", ["-", "--json"], lines.join("\n"));
  expect(JSON.parse(both.out)).toMatchObject({ read: 2, published: 1, duplicate: 1 });
});

test("a dry run needs no engine and stores nothing", async () => {
  run.write("a.txt", testLetter());
  run.write("b.txt", testLetter());
  run.write("c.txt", "no letter");
  const before = await run.rowCounts();
  const { code, out } = await command("ingest", [run.folder, "--dry-run", "--json"]);
  expect(JSON.parse(out)).toMatchObject({ read: 3, published: 1, duplicate: 1, rejected: 1, index: null });
  expect(code).toBe(1);
  expect(await run.rowCounts()).toEqual(before);
});

test("kill -9 in the middle loses nothing and doubles nothing: the next run finishes the work", async () => {
  writeMany();
  const child = start("ingest", [run.folder]);
  await untilStored(child);
  child.kill("SIGKILL");
  expect((await finish(child)).signal).toBe("SIGKILL");
  const stored = (await run.rowCounts()).letter ?? 0;
  expect(stored).toBeGreaterThan(0);
  expect(stored).toBeLessThan(2600);

  const report = await run.ingest();
  expect(report).toMatchObject({
    read: 2600,
    published: 2600 - stored,
    unchanged: stored,
    index: { waiting: 0 },
  });
  expect(await run.rowCounts()).toMatchObject({
    determination: 2600,
    letter: 2600,
    letter_source: 2600,
    index_outbox: 0,
  });
  expect(await run.indexed()).toHaveLength(2600 * 2);
  const { rows } = await run.pool.query("select status::text from run order by id");
  expect(rows.map(({ status }) => status)).toEqual(["interrupted", "finished"]);
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s ends a run in good order and prints the counts so far",
  async (signal) => {
    writeMany();
    const child = start("ingest", [run.folder, "--json"]);
    await untilStored(child);
    child.kill(signal);
    const { code, out } = await finish(child);
    expect(code).toBe(130);
    const report = JSON.parse(out);
    expect(report.status).toBe("interrupted");
    expect(report.published).toBe((await run.rowCounts()).letter);
    expect(report.published).toBeLessThan(2600);
    const next = await run.ingest();
    expect(next).toMatchObject({ unchanged: report.published, published: 2600 - report.published });
  },
);

// Long enough for a busy machine to have started it; before that the signal ends the process itself.
test("Ctrl-C ends a run that waits for standard input", async () => {
  const child = start("ingest", ["-", "--json"]);
  await setTimeout(8000);
  child.kill("SIGINT");
  const { code, out } = await finish(child);
  expect(code).toBe(130);
  expect(JSON.parse(out)).toMatchObject({ status: "interrupted", read: 0 });
});
