import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Env, readEnv } from "@/lib/env";
import { DataFolder } from "@/lib/local/data-folder";
import { type Engines, keepEngines, openEngines } from "@/lib/local/engines";
import { LocalMeilisearch } from "@/lib/local/meilisearch/meilisearch";
import { LocalPostgres } from "@/lib/local/postgres/postgres";

// Recovery from a crash takes its time where the disk is busy.
vi.setConfig({ testTimeout: 180_000 });

let path: string;
let env: Env;
let engines: Engines;
let ending: AbortController;
let kept: Promise<void>;
let said: string[];
let moves: Partial<Engines>[];
let postgres: LocalPostgres;
let meilisearch: LocalMeilisearch;
const squatters: Server[] = [];
beforeEach(async () => {
  path = mkdtempSync(join(tmpdir(), "imr-casebook-supervise-"));
  env = readEnv({ DATA_DIR: path, PATH: process.env.PATH });
  engines = await openEngines(env);
  [said, moves, ending] = [[], [], new AbortController()];
  const watch = {
    report: (line: string) => said.push(line),
    moved: (to: Partial<Engines>) => moves.push(to),
  };
  kept = keepEngines(env, { ...watch, signal: ending.signal, mostSilent: 1 });
  const folder = new DataFolder(path);
  [postgres, meilisearch] = [new LocalPostgres(folder), new LocalMeilisearch(folder)];
});
afterEach(async () => {
  for (const server of squatters.splice(0)) server.close();
  ending.abort();
  await kept;
  await engines.close();
  rmSync(path, { recursive: true });
});

const signal = (name: NodeJS.Signals) => {
  for (const engine of [postgres, meilisearch]) process.kill(engine.process()?.pid ?? 0, name);
};

/** Whether both are of use, at the addresses given. */
async function work({ ownerUrl, meilisearch: { url } }: Engines): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 1_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("select 1");
    return (await fetch(`${url}/health`, { signal: AbortSignal.timeout(1_000) })).ok;
  } catch {
    return false;
  } finally {
    void client.end().catch(() => {});
  }
}

const soon = { timeout: 90_000, interval: 100 };

test("engines that are killed are started again at the same addresses, time and again", async () => {
  for (const round of [1, 2]) {
    signal("SIGKILL");
    await expect
      .poll(() => said.filter((line) => line.endsWith(" runs again.")).length, soon)
      .toBe(2 * round);
    expect(await work(engines)).toBe(true);
  }
  expect(moves).toEqual([]);
  expect(said).toContain("PostgreSQL ended unexpectedly. It is started again in 0.5 seconds.");
  expect(said).toContain("Meilisearch ended unexpectedly. It is started again in 1 second.");
});

test("engines that hang are ended and started again, with what they left", async () => {
  const client = new pg.Client({ connectionString: engines.ownerUrl });
  client.on("error", () => {});
  await client.connect();
  const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
  process.kill(rows[0]!.pid, "SIGSTOP"); // it would outlive its server, and keep the shared memory
  signal("SIGSTOP");
  await expect.poll(() => said.filter((line) => line.endsWith(" runs again.")).length, soon).toBe(2);
  expect(await work(engines)).toBe(true);
  expect(said).toContain(
    "Meilisearch gives no answer, so its process is ended. It is started again in 0.5 seconds.",
  );
});

test("where another program took the port, the new address is told", async () => {
  const ports = [postgres.port()!, meilisearch.port()!];
  signal("SIGKILL");
  await expect.poll(() => [postgres.process(), meilisearch.process()], { interval: 5 }).toEqual([null, null]);
  for (const port of ports) {
    const server = createServer().listen(port, "127.0.0.1");
    squatters.push(server);
    await once(server, "listening");
  }
  await expect.poll(() => moves.length, soon).toBe(2);
  expect(await work(Object.assign({}, engines, ...moves))).toBe(true);
});

test("a command that comes while an engine is down starts it where it was", async () => {
  signal("SIGKILL");
  const command = await openEngines(env);
  expect([command.databaseUrl, command.meilisearch]).toEqual([engines.databaseUrl, engines.meilisearch]);
  await command.close();
  expect(await work(engines)).toBe(true);
  const log = readFileSync(join(path, "logs", "postgres.log"), "utf8");
  expect(log).not.toMatch(/FATAL: {2}(?:lock file|could not)/);
});
