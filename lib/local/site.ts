import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Env } from "@/lib/env";
import type { Engines } from "@/lib/local/engines";
import { pause } from "@/lib/local/local-engine";
import { Obstacle } from "@/lib/local/obstacle";

/** The sources of the build, relative to the project's root. */
const sources = [
  ...["app", "components", "lib", "public", "prisma/schema.prisma"],
  ...["instrumentation.ts", "next.config.js", "postcss.config.mjs"],
  ...["tsconfig.json", "package.json", "package-lock.json"],
];
/** Parts of them that are not in the build. */
const apart = /\.test\.tsx?$|^lib\/(?:db\/generated|ingest|local|parse)(?:\/|$)/;

const root = fileURLToPath(new URL("../../", import.meta.url));
const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
/**
 * Loaded into the process of the site: if `npm start` is killed, even by kill -9, its IPC channel
 * breaks, and the site ends with it instead of keeping the port. Without blanks, because Next passes it on in
 * NODE_OPTIONS.
 */
const endWithParent = "data:text/javascript,process.once('disconnect',()=>process.exit())";

/** How long the site may take to end by itself: longer than it lets answers take. Milliseconds. */
const patience = 28_000;

/** A command of Next as a child process. */
export type SiteProcess = {
  pid: number | undefined;
  /** Its exit code, once it has ended; null where a signal ended it. */
  ended: Promise<number | null>;
  /** Ends it once its answers are complete, or `within` so many ms, and waits until it has. */
  stop(within?: number): Promise<void>;
};

/** Throws an Obstacle where the site cannot listen, as when another program has the port. */
export async function checkPort({ HOST: host, PORT: port }: Env): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(port, host, () => server.close(() => resolve()));
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
      throw new Obstacle(`HOST=${host} is no address of this machine: set one that it has, or unset HOST.`);
    const fault = error.code === "EADDRINUSE" ? "is in use" : `cannot be used (${error.message})`;
    throw new Obstacle(
      `Port ${port} ${fault}: stop the program that listens there, or choose another with PORT=${port + 1} npm start.`,
    );
  });
}

/**
 * Builds the site unless the existing build has the same sources. Calls `begin` with the process.
 */
export async function buildSite(engines: Engines, env: Env, begin: (building: SiteProcess) => void) {
  if (isBuilt(root)) return;
  console.log("Building the site; this takes a minute, once.");
  const hash = sourceHash(root);
  rmSync(stampFile(root), { force: true });
  const building = runNext(["build"], engines, env);
  begin(building);
  const code = await building.ended;
  if (code !== 0) throw new Obstacle("The site could not be built: what Next says above tells why.");
  markBuilt(root, hash);
}

/** Serves the built site, or with `dev` the sources as they change. */
export function serveSite(engines: Engines, env: Env, dev: boolean): SiteProcess {
  return runNext([dev ? "dev" : "start", "--hostname", env.HOST, "--port", String(env.PORT)], engines, env);
}

/** Waits until the site answers. Returns false where it ended before that. */
export async function untilServed(url: string, ended: Promise<unknown>): Promise<boolean> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!over) {
    const signal = AbortSignal.timeout(answerTime);
    const answer = await fetch(`${url}/health/live`, { signal }).catch(() => null); // not listening yet
    if (answer) return true;
    await sleep(100);
  }
  return false;
}

/** Interval between requests to a running site, and time limit of each, ms. */
const [askEvery, answerTime] = [5_000, 5_000];
/** So many requests in a row without an answer mean that a site hangs. */
const silenceOfHung = 5;

/** Waits until a site that has answered gives no answer any more. Never resolves once aborted. */
export async function untilHung(
  url: string,
  signal: AbortSignal,
  { every = askEvery, within = answerTime } = {},
): Promise<void> {
  for (let silent = 0; silent < silenceOfHung; ) {
    await pause(every, signal);
    if (signal.aborted) return await new Promise(() => undefined);
    const answers = await fetch(`${url}/health/live`, { signal: AbortSignal.timeout(within) }).then(
      ({ body }) => body?.cancel().then(() => true) ?? true,
      () => false,
    );
    silent = answers ? 0 : silent + 1;
  }
}

function runNext(args: string[], { databaseUrl, siteUrl, meilisearch }: Engines, env: Env): SiteProcess {
  const child = spawn(process.execPath, ["--import", endWithParent, next, ...args], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: siteUrl ?? databaseUrl,
      DATABASE_ADMIN_URL: "", // the site only reads
      MEILISEARCH_URL: meilisearch.url,
      MEILISEARCH_SEARCH_KEY: meilisearch.searchKey,
      MEILISEARCH_ADMIN_KEY: "", // the site only searches
      SITE_URL: env.SITE_URL,
      RATE_LIMIT: String(env.RATE_LIMIT),
      TRUST_PROXY: String(env.TRUST_PROXY),
      NEXT_TELEMETRY_DISABLED: "1",
      // The server itself ends in good order (`lib/server/draining.ts`).
      ...(args[0] === "start" && { NEXT_MANUAL_SIG_HANDLE: "true" }),
    },
    // In its own process group, Ctrl-C reaches it only through `stop`, before the engines are
    // closed.
    detached: true,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once("exit", resolve).once("error", () => resolve(1));
  });
  return { pid: child.pid, ended, stop: (within = patience) => stopGroup(child, ended, within) };
}

async function stopGroup(child: ChildProcess, ended: Promise<unknown>, within: number): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  process.kill(-child.pid, "SIGTERM");
  const late = await Promise.race([ended.then(() => false), sleep(within, true, { ref: false })]);
  if (late) process.kill(-child.pid, "SIGKILL");
  await ended;
}

/** Whether `.next` holds a whole build of the sources as they are now. */
export function isBuilt(root: string): boolean {
  const stamp = stampFile(root);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === sourceHash(root);
}

/**
 * Stores the hash of a build's sources, computed before the build, so that a change meanwhile
 * counts.
 */
export function markBuilt(root: string, hash: string): void {
  writeFileSync(stampFile(root), hash);
}

/** SHA-256, hex, over the names and bytes of the sources. */
export function sourceHash(root: string): string {
  const hash = createHash("sha256");
  for (const path of sources.flatMap((source) => [...files(root, source)])) {
    const bytes = readFileSync(join(root, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

const stampFile = (root: string) => join(root, ".next", "casebook-build");

function* files(root: string, path: string): Generator<string> {
  if (apart.test(path) || !existsSync(join(root, path))) return;
  if (!statSync(join(root, path)).isDirectory()) yield path;
  else for (const name of readdirSync(join(root, path)).sort()) yield* files(root, `${path}/${name}`);
}
