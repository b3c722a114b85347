import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

/** The product, started as a user starts it, with the samples that it reads in by itself. */
export type Product = { url: string; stop(): Promise<void> };

/** A first start builds the site, unless a current build is there. */
const startTimeout = 300_000;

/**
 * `npm start` on a free port with a data folder of its own. Throws, with all that it printed, where
 * it does not come up.
 */
export async function startProduct(dataDir: string): Promise<Product> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const printed: string[] = [];
  const child = spawn("npm", ["start"], {
    // Engines that the developer has set are not the tests' to fill.
    env: {
      ...process.env,
      DATABASE_URL: "",
      MEILISEARCH_URL: "",
      DATA_DIR: dataDir,
      PORT: String(port),
      SITE_URL: url,
    },
    stdio: ["ignore", "pipe", "pipe"],
    // A process group of its own: Ctrl-C reaches it through `stop`, once.
    detached: true,
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => printed.push(String(data)));
  const stop = () => stopGroup(child);
  // Whoever is told to end ends it; what uses it then fails, and clears up on its way out.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  try {
    await answers(`${url}/health`, child);
  } catch (error) {
    await stop();
    throw new Error(`npm start did not come up.\n${printed.join("")}`, { cause: error });
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

/** Ends the process and all that it started, as Ctrl-C does. */
async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || hasEnded(child)) return;
  const ended = once(child, "exit");
  process.kill(-child.pid, "SIGINT");
  await ended;
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("The system gave no port.");
  return address.port;
}
