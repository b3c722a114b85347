import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readEnv } from "@/lib/env";
import { freePort } from "@/lib/local/processes";

/** The product, started as a user starts it, with the sample letters. */
type Product = { url: string; stop(): Promise<void> };

/** Milliseconds. A first start builds the site if there is no current build. */
const startTimeout = 900_000;

/** Where the output of a product is kept while it runs. */
export const siteLog = (dataDir: string) => join(dataDir, "logs", "npm-start.log");

/** `npm start` on a free port with its own data folder. Throws, with its output, if it fails. */
async function startProduct(dataDir: string): Promise<Product> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const printed: string[] = [];
  const child = spawn("npm", ["start"], {
    // Tests must not write into engines that the developer has configured.
    env: {
      ...process.env,
      DATABASE_URL: "",
      MEILISEARCH_URL: "",
      DATA_DIR: dataDir,
      PORT: String(port),
      SITE_URL: url,
      // Browsers and programs of all tests together are one client.
      RATE_LIMIT: "100",
      // Few letters, whose counts the tests know.
      SAMPLES: "handwritten",
    },
    stdio: ["ignore", "pipe", "pipe"],
    // In its own process group, Ctrl-C reaches it only once, through `stop`.
    detached: true,
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => printed.push(String(data)));
  const log = siteLog(dataDir);
  await mkdir(dirname(log), { recursive: true });
  child.stdout.pipe(createWriteStream(log));
  const stop = () => stopGroup(child);
  // A signal stops the product; `use` then fails and cleans up.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  try {
    await answers(`${url}/health`, child);
  } catch (error) {
    await stop();
    throw new Error(`npm start failed.\n${printed.join("")}`, { cause: error });
  }
  return { url, stop };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + startTimeout;
  while (Date.now() < deadline) {
    if (hasEnded(child)) throw new Error(`It ended with ${child.exitCode ?? child.signalCode}.`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`No answer from ${url} within ${startTimeout / 1000} s.`);
}

/** Stops the process and everything that it started, as Ctrl-C does. */
async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || hasEnded(child)) return;
  const ended = once(child, "exit");
  process.kill(-child.pid, "SIGINT");
  await ended;
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** Runs `use` on the product, started with the sample letters in a temporary folder: its `DATA_DIR`. */
export async function withProduct<T>(use: (url: string, dataDir: string) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), "imr-casebook-e2e-"));
  try {
    const product = await startProduct(dataDir);
    try {
      return await use(product.url, dataDir);
    } finally {
      await product.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Runs `use` on the site that `SITE_URL` names, or else on a product started for it. */
export async function withSite<T>(use: (url: string) => Promise<T>): Promise<T> {
  const { NAMED_SITE_URL } = readEnv();
  return NAMED_SITE_URL ? use(NAMED_SITE_URL.replace(/\/$/, "")) : withProduct(use);
}
