import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readEnv } from "@/lib/env";
import { openEngines } from "@/lib/local/engines";
import { freePort, isRunning, type ProcessMark } from "@/lib/local/processes";

// As a user runs it, but with Next's development server, which needs no build.
let folder: string;
let port: number;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "imr-casebook-start-"));
  port = await freePort();
});
afterAll(async () => {
  await (await openEngines(readEnv({ DATA_DIR: folder }))).close(); // whatever a failed test left running
  rmSync(folder, { recursive: true });
});

/** `npm start -- --dev` without npm around it. */
function start(more: Record<string, string> = {}) {
  const env = {
    ...process.env,
    NODE_ENV: "development" as const,
    DATA_DIR: folder,
    PORT: String(port),
    SITE_URL: "",
  };
  const child = spawn(process.execPath, ["--import", "tsx", "lib/ingest/commands/start.ts", "--dev"], {
    env: {
      ...env,
      DATABASE_URL: "",
      MEILISEARCH_URL: "",
      MEILISEARCH_INDEX: "",
      ...more,
    } as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => printed.push(String(data)));
  const ended = once(child, "exit").then(([code]) => code as number | null);
  return { child, ended, text: () => printed.join("") };
}

async function untilServed({ child, text }: ReturnType<typeof start>): Promise<void> {
  await expect
    .poll(() => child.exitCode !== null || text().includes(`is at http://localhost:${port}`), {
      timeout: 90_000,
      interval: 100,
    })
    .toBe(true);
  expect(child.exitCode, text()).toBeNull();
}

const health = () => fetch(`http://localhost:${port}/health`).then((answer) => answer.json());
const isFree = () =>
  fetch(`http://localhost:${port}/health`).then(
    () => false,
    () => true,
  );
const record = () => JSON.parse(readFileSync(join(folder, "engines.json"), "utf8"));
const meilisearch = (): ProcessMark => record().meilisearch.process;
const meilisearchUrl = (): string => record().meilisearch.url;
const postgresPort = () =>
  Number(readFileSync(join(folder, "postgres", "postmaster.pid"), "utf8").split("\n")[3]);
const listens = (host: string, at: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(at, host, () => socket.end(() => resolve(true)));
    socket.once("error", () => resolve(false));
  });
const users = () => readdirSync(join(folder, "users")).length;

const soon = { timeout: 90_000, interval: 100 };

/** Kills the engines and the site of `npm start`, all at once. */
async function killAll(parent: ChildProcess): Promise<void> {
  const postmaster = Number(readFileSync(join(folder, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
  const found = execFileSync("pgrep", ["-P", String(parent.pid), "-f", "next"], { encoding: "utf8" });
  for (const pid of [postmaster, meilisearch().pid, ...found.trim().split("\n").map(Number)])
    process.kill(pid, "SIGKILL");
  await expect.poll(isFree, soon).toBe(true);
}

let killed: ChildProcess | undefined;

test("it serves the samples, and kill -9 takes the site with it", { timeout: 180_000 }, async () => {
  const first = start();
  killed = first.child;
  await untilServed(first);
  expect(first.text()).toMatch(/Ingested invented letters: \d+ of \d+ published\./);
  expect(await health()).toMatchObject({ status: "ok", waitingForIndex: 0 });
  first.child.kill("SIGKILL");
  await first.ended;
  await expect.poll(isFree, { timeout: 20_000 }).toBe(true);
  expect(isRunning(meilisearch())).toBe(true);
});

test("the next start uses the stored data, and Ctrl-C stops all processes", {
  timeout: 180_000,
}, async () => {
  expect(killed?.signalCode).toBe("SIGKILL");
  const second = start();
  await untilServed(second);
  expect(second.text()).not.toMatch(/Ingested|rebuilding it/);
  expect(await health()).toMatchObject({ status: "ok", waitingForIndex: 0 });
  // 127.0.0.2 leads to whatever listens on all addresses.
  const ports = [port, Number(new URL(meilisearchUrl()).port), postgresPort()];
  expect(await Promise.all(ports.map((each) => listens("127.0.0.2", each)))).toEqual([false, false, false]);
  const engine = meilisearch();
  await killAll(second.child);
  const again = () => second.text().match(/\w+ runs again\./g);
  await expect
    .poll(() => again()?.sort(), soon)
    .toEqual(["Meilisearch runs again.", "PostgreSQL runs again.", "site runs again."]);
  await expect.poll(health, soon).toMatchObject({ status: "ok" });
  expect([port, Number(new URL(meilisearchUrl()).port), postgresPort()]).toEqual(ports);
  expect(isRunning(engine)).toBe(false);
  process.kill(meilisearch().pid, "SIGSTOP"); // the end does not wait for what hangs
  second.child.kill("SIGINT");
  second.child.kill("SIGINT"); // a shell and npm may both pass it on
  expect(await second.ended).toBe(0);
  expect([await isFree(), isRunning(meilisearch()), users()]).toEqual([true, false, 0]);
});

test("a port in use is reported before anything is started", async () => {
  const server = createServer().listen(port);
  await once(server, "listening");
  const refused = start();
  expect(await refused.ended).toBe(1);
  server.close();
  expect(refused.text()).toBe(
    `Port ${port} is in use: stop the program that listens there, or choose another with PORT=${port + 1} npm start.\n`,
  );
});

test("a database that refuses is reported in one sentence", async () => {
  const refused = start({ DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none" });
  expect(await refused.ended).toBe(1);
  expect(refused.text()).toBe(
    "PostgreSQL at 127.0.0.1:1/none does not answer: check DATABASE_URL, or unset it to use the embedded PostgreSQL.\n",
  );
  expect(users()).toBe(0);
});

test("an invalid variable is reported in one sentence", async () => {
  const refused = start({ DATABASE_URL: "sqlite:file" });
  expect(await refused.ended).toBe(1);
  expect(refused.text()).toBe(
    "Invalid environment: DATABASE_URL must have the form postgresql://user:password@host:5432/database.\n",
  );
});
