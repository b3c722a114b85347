import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** The commands that rounds run. */
export type Command = "ingest" | "verify" | "reindex" | "withdraw";
const commands: Command[] = ["ingest", "verify", "reindex", "withdraw"];

const bundles = resolve(".tmp", "faults");

/**
 * Bundles the commands, each into one file. Loading the sources one by one takes two seconds of
 * processor time, more than a round has; what runs is the same. Paths beside a module stay those of its
 * source.
 */
export async function bundleCommands(): Promise<void> {
  await build({
    absWorkingDir: process.cwd(),
    entryPoints: commands.map((command) => `lib/ingest/commands/${command}.ts`),
    outdir: bundles,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    plugins: [
      {
        name: "packages stay where they are",
        setup: ({ onResolve }) =>
          onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
            kind === "entry-point" || path.startsWith("@/") || path.endsWith(".json")
              ? null
              : { path, external: true },
          ),
      },
      {
        name: "own address",
        setup: ({ onLoad }) =>
          onLoad({ filter: /[\\/]lib[\\/].*\.ts$/ }, ({ path }) => ({
            loader: "ts",
            contents: readFileSync(path, "utf8").replaceAll(
              "import.meta.url",
              JSON.stringify(pathToFileURL(path).href),
            ),
          })),
      },
    ],
  });
}

/** How a process ended, with what it printed; `ms`: how long it ran. */
export type Ended = {
  code: number | null;
  signal: NodeJS.Signals | null;
  out: string;
  err: string;
  ms: number;
};

/** A command that runs. */
export type Job = { pid: number; isRunning(): boolean; ended: Promise<Ended> };

/** Starts a command as a process of its own. `preload`: the URL of a module that it loads first. */
export function startCommand(
  command: Command,
  args: string[],
  { env, preload }: { env: Record<string, string>; preload?: string },
): Job {
  const started = performance.now();
  const first = preload ? ["--import", preload] : [];
  const child = spawn(process.execPath, [...first, join(bundles, `${command}.mjs`), ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, DATABASE_URL: "", MEILISEARCH_URL: "", ...env },
  });
  const ended = untilEnded(child).then((end) => ({ ...end, ms: performance.now() - started }));
  return { pid: child.pid!, isRunning: () => child.exitCode === null && child.signalCode === null, ended };
}

async function untilEnded(child: ChildProcess): Promise<Omit<Ended, "ms">> {
  let [out, err] = ["", ""];
  child.stdout?.on("data", (data) => {
    out += data;
  });
  child.stderr?.on("data", (data) => {
    err += data;
  });
  return await new Promise((done) => child.once("close", (code, signal) => done({ code, signal, out, err })));
}

/** The processes that a process has started and that still run (Linux only). */
export function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean).map(Number),
    );
  } catch {
    return []; // it has ended
  }
}

/** Sends a signal; a process that has ended meanwhile gets none. Returns whether it got one. */
export function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
