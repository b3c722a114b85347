import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Env } from "@/lib/env";
import type { Engines } from "@/lib/local/engines";
import { Obstacle } from "@/lib/local/obstacle";
import { isBuilt, markBuilt, sourceHash } from "@/lib/local/site/site-stamp";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
const endWithParent = new URL("end-with-parent.mjs", import.meta.url).href;

/** How long the site may take to end by itself, ms. */
const patience = 8_000;

/** One of Next's commands, as a process of ours. */
export type SiteProcess = {
  /** Its exit code, once it has ended; null where a signal ended it. */
  ended: Promise<number | null>;
  /** Ends it, and waits until it has. */
  stop(): Promise<void>;
};

/** Throws an Obstacle where another program listens on the port. */
export async function checkPort(port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(port, () => server.close(() => resolve()));
  }).catch((error: NodeJS.ErrnoException) => {
    const said = error.code === "EADDRINUSE" ? "is in use" : `cannot be used (${error.message})`;
    throw new Obstacle(
      `Port ${port} ${said}: stop the program that listens there, or choose another with PORT=${port + 1} npm start.`,
    );
  });
}

/**
 * Builds the site unless the build that is there was made of the same sources. `begin` is told the
 * process.
 */
export async function buildSite(engines: Engines, env: Env, begin: (building: SiteProcess) => void) {
  if (isBuilt(root)) return;
  console.log("Building the site; this takes a minute, once.");
  const hash = sourceHash(root);
  rmSync(new URL("../../../.next/casebook-build", import.meta.url), { force: true });
  const building = runNext(["build"], engines, env);
  begin(building);
  const code = await building.ended;
  if (code !== 0) throw new Obstacle("The site could not be built: what Next says above tells why.");
  markBuilt(root, hash);
}

/** Serves the built site, or with `dev` the sources as they change. */
export function serveSite(engines: Engines, env: Env, dev: boolean): SiteProcess {
  return runNext([dev ? "dev" : "start", "--port", String(env.PORT)], engines, env);
}

/** Waits until the site answers. Returns false where it ended before that. */
export async function untilServed(url: string, ended: Promise<unknown>): Promise<boolean> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!over) {
    const answer = await fetch(`${url}/health`).catch(() => null); // not listening yet
    if (answer) return true;
    await sleep(100);
  }
  return false;
}

function runNext(args: string[], { databaseUrl, meilisearch }: Engines, env: Env): SiteProcess {
  const child = spawn(process.execPath, ["--import", endWithParent, next, ...args], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      MEILISEARCH_URL: meilisearch.url,
      MEILISEARCH_SEARCH_KEY: meilisearch.searchKey,
      MEILISEARCH_ADMIN_KEY: "", // the site only searches
      SITE_URL: env.SITE_URL,
      NEXT_TELEMETRY_DISABLED: "1",
    },
    // In a group of its own: Ctrl-C reaches it through `stop`, once, and before the engines go.
    detached: true,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once("exit", resolve).once("error", () => resolve(1));
  });
  return { ended, stop: () => stopGroup(child, ended) };
}

async function stopGroup(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  process.kill(-child.pid, "SIGTERM");
  const late = await Promise.race([ended.then(() => false), sleep(patience, true, { ref: false })]);
  if (late) process.kill(-child.pid, "SIGKILL");
  await ended;
}
