import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readEnv } from "@/lib/env";
import { type Engines, openEngines, whileAnswering } from "@/lib/local/engines";
import { Obstacle } from "@/lib/local/obstacle";
import { markOf, stopProcess } from "@/lib/local/processes";
import { openGate } from "@/lib/local/testing/gate";

let folder: string;
const open: Engines[] = [];
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "imr-casebook-engines-"));
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  if (open.length === 0) open.push(await openEngines(env())); // what a killed process left running
  for (const engines of open.splice(0)) await engines.close();
  rmSync(folder, { recursive: true });
});

const env = (more: Record<string, string> = {}) =>
  readEnv({ DATA_DIR: folder, PATH: process.env.PATH, ...more });
const openOnes = async () => {
  const engines = await openEngines(env());
  open.push(engines);
  return engines;
};

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text, rowMode: "array" })).rows.flat();
  } finally {
    await client.end();
  }
}

async function search(
  { url, adminKey }: Engines["meilisearch"],
  path: string,
  body?: object,
): Promise<unknown> {
  const headers = { authorization: `Bearer ${adminKey}`, "content-type": "application/json" };
  const answer = await fetch(`${url}/${path}`, {
    method: body ? "POST" : "GET",
    headers,
    body: JSON.stringify(body),
  });
  return answer.json();
}

const answers = (engines: Engines) =>
  Promise.all([
    query(engines.databaseUrl, "select 1").then(
      () => true,
      () => false,
    ),
    fetch(`${engines.meilisearch.url}/health`).then(
      () => true,
      () => false,
    ),
  ]);

/** Another process that uses the folder's engines, and keeps them until it is killed. */
async function engineUser(): Promise<{ child: ChildProcess; engines: Engines }> {
  const script = `
    const { openEngines } = await import(${JSON.stringify(new URL("engines.ts", import.meta.url).href)});
    const { close, ...engines } = await openEngines();
    process.send(engines);
    setInterval(() => undefined, 60_000);
  `;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", script], {
    env: { ...process.env, DATA_DIR: folder, DATABASE_URL: "", MEILISEARCH_URL: "" },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  children.push(child);
  const [engines] = await once(child, "message");
  return { child, engines };
}

const postmaster = () =>
  Number(readFileSync(join(folder, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
const meilisearch = () =>
  JSON.parse(readFileSync(join(folder, "engines.json"), "utf8")).meilisearch.process.pid as number;

test("data of both engines survive a stop and a start, under the same keys", async () => {
  const first = await openOnes();
  await query(first.ownerUrl!, "create table kept as select 'words' as what");
  await search(first.meilisearch, "indexes", { uid: "kept" });
  await expect.poll(() => search(first.meilisearch, "indexes/kept")).toMatchObject({ uid: "kept" });
  // A folder of an earlier version knows neither roles nor ports.
  await query(first.ownerUrl!, "drop role casebook_site, casebook_ingest");
  await open.pop()?.close();
  expect(await answers(first)).toEqual([false, false]);
  const record = JSON.parse(readFileSync(join(folder, "engines.json"), "utf8"));
  record.postgres = { password: record.postgres.password };
  writeFileSync(join(folder, "engines.json"), JSON.stringify(record));

  const second = await openOnes();
  expect(await query(second.ownerUrl!, "select what from kept")).toEqual(["words"]);
  expect(await search(second.meilisearch, "indexes/kept")).toMatchObject({ uid: "kept" });
  for (const url of [second.siteUrl!, second.databaseUrl]) expect(await query(url, "select 1")).toEqual([1]);
  expect([second.meilisearch.adminKey, second.meilisearch.searchKey]).toEqual([
    first.meilisearch.adminKey,
    first.meilisearch.searchKey,
  ]);
  expect(statSync(join(folder, "engines.json")).mode & 0o777).toBe(0o600);
});

test("running engines are shared, and stop when the last process leaves", async () => {
  const first = await openOnes();
  const second = await openOnes();
  expect(second.databaseUrl).toBe(first.databaseUrl);
  expect(second.meilisearch).toEqual(first.meilisearch);
  await first.close();
  await first.close(); // once more changes nothing
  expect(await answers(second)).toEqual([true, true]);
  await second.close();
  expect(await answers(second)).toEqual([false, false]);
});

test("two that open at the same moment start one of each", async () => {
  const [first, second] = await Promise.all([openOnes(), openOnes()]);
  expect(second.databaseUrl).toBe(first.databaseUrl);
  expect(second.meilisearch.url).toBe(first.meilisearch.url);
});

test("engines whose user was killed are used again, and stopped in the end", async () => {
  const { child, engines } = await engineUser();
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(await answers(engines)).toEqual([true, true]);
  const again = await openOnes();
  expect(again.databaseUrl).toBe(engines.databaseUrl);
  await open.pop()?.close();
  expect(await answers(engines)).toEqual([false, false]);
});

test("kill -9 of everything loses nothing that was committed", async () => {
  const { child, engines } = await engineUser();
  await query(engines.ownerUrl!, "create table kept as select 'words' as what");
  const servers = [postmaster(), meilisearch()].map((pid) => markOf(pid)!);
  child.kill("SIGKILL");
  await once(child, "exit");
  await Promise.all(servers.map((server) => stopProcess(server, "SIGKILL")));
  const again = await openOnes();
  expect(await query(again.ownerUrl!, "select what from kept")).toEqual(["words"]);
  expect(await answers(again)).toEqual([true, true]);
});

test("a process number that another program has now is not mistaken for the server", async () => {
  const first = await openOnes();
  process.kill(postmaster(), "SIGKILL");
  await expect.poll(() => answers(first)).toEqual([false, true]);
  const file = join(folder, "postgres", "postmaster.pid");
  writeFileSync(file, readFileSync(file, "utf8").replace(/^\d+/, String(process.pid)));
  const again = await openOnes();
  expect(await answers(again)).toEqual([true, true]);
});

test("data without their password are reported and not changed", async () => {
  await (await openEngines(env())).close();
  const record = readFileSync(join(folder, "engines.json"));
  writeFileSync(join(folder, "engines.json"), "{}");
  await expect(openEngines(env())).rejects.toThrow(/restore that file, or delete the folder to start again/);
  writeFileSync(join(folder, "engines.json"), record);
});

test("an index of another version is reported, and PostgreSQL is not left running", async () => {
  const engines = await openEngines(env());
  await engines.close();
  writeFileSync(join(folder, "meilisearch", "VERSION"), "1.99.0");
  await expect(openEngines(env())).rejects.toThrow(/Meilisearch does not start .*npm run reindex/);
  expect(await answers(engines)).toEqual([false, false]);
  rmSync(join(folder, "meilisearch"), { recursive: true });
});

test("engines that the environment names are used, and faults are reported in a sentence", async () => {
  const { databaseUrl, meilisearch: found } = await openOnes();
  const named = (more: Record<string, string>) =>
    openEngines(
      env({
        ...{ DATABASE_URL: databaseUrl, MEILISEARCH_URL: found.url },
        ...{ MEILISEARCH_ADMIN_KEY: found.adminKey, MEILISEARCH_SEARCH_KEY: found.searchKey, ...more },
      }),
    );
  const { close: _, ...engines } = await named({});
  expect(engines).toEqual({ databaseUrl, siteUrl: databaseUrl, meilisearch: found });

  const { host } = new URL(databaseUrl);
  const advice = "check DATABASE_URL, or unset it to use the embedded PostgreSQL.";
  const other = (change: Partial<URL>) => Object.assign(new URL(databaseUrl), change).href;
  const cases: [Record<string, string>, string][] = [
    [{ DATABASE_URL: other({ port: "1" }) }, `PostgreSQL at 127.0.0.1:1/casebook does not answer: ${advice}`],
    [
      { DATABASE_URL: other({ password: "no" }) },
      `PostgreSQL at ${host}/casebook refuses the user or password: ${advice}`,
    ],
    [
      { DATABASE_URL: other({ pathname: "/none" }) },
      `PostgreSQL at ${host}/none has no such database: ${advice}`,
    ],
    [
      { MEILISEARCH_URL: "http://127.0.0.1:1" },
      "Meilisearch does not answer at http://127.0.0.1:1: start it, or unset MEILISEARCH_URL to use the embedded one.",
    ],
    [
      { MEILISEARCH_ADMIN_KEY: found.searchKey },
      `Meilisearch at ${found.url} refuses MEILISEARCH_ADMIN_KEY: give a key that may write documents and settings.`,
    ],
    [
      { MEILISEARCH_SEARCH_KEY: "no" },
      `Meilisearch at ${found.url} refuses MEILISEARCH_SEARCH_KEY: give a key that may search.`,
    ],
  ];
  for (const [more, sentence] of cases) await expect(named(more)).rejects.toThrow(sentence);
});

test("work that waits for an engine which hangs is given up in a sentence, and no other work is", async () => {
  const { databaseUrl, meilisearch } = await openOnes();
  const portOf = (url: string) => Number(new URL(url).port);
  const through = (url: string, port: number) =>
    Object.assign(new URL(url), { hostname: "127.0.0.1", port }).href;
  const gates = [await openGate(portOf(databaseUrl)), await openGate(portOf(meilisearch.url))] as const;
  const behind = {
    databaseUrl: through(databaseUrl, gates[0].port),
    meilisearch: { ...meilisearch, url: through(meilisearch.url, gates[1].port) },
  };
  const patience = { every: 50, within: 1_000, longest: 2_000 };
  const never = () => new Promise<never>(() => {});
  try {
    // Longer than an engine may be silent.
    expect(await whileAnswering(behind, () => sleep(3_000, "done"), patience)).toBe("done");
    await expect(
      whileAnswering(behind, () => Promise.reject(new Error("its own")), patience),
    ).rejects.toThrow("its own");
    for (const [gate, name] of [
      [gates[0], "PostgreSQL"],
      [gates[1], "Meilisearch"],
    ] as const) {
      gate.set("hung");
      const given = await whileAnswering(behind, never, patience).catch((error: unknown) => error);
      expect(given).toBeInstanceOf(Obstacle);
      expect(String(given)).toMatch(
        new RegExp(`${name} has given no answer for \\d seconds\\. What was stored before is kept`),
      );
      gate.set("open");
    }
    gates[1].set("hung");
    expect(
      await whileAnswering({ databaseUrl: behind.databaseUrl }, () => sleep(2_500, "alone"), patience),
    ).toBe("alone");
  } finally {
    for (const gate of gates) await gate.close();
  }
});
