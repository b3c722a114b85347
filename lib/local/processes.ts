import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * A process that can be recognised later: numbers are reused, above all in containers, but not with
 * the same start time.
 */
export type ProcessMark = { pid: number; started: string };

/** The mark of a running process; null if there is none (zombies do not count). */
export function markOf(pid: number): ProcessMark | null {
  const started = existsSync("/proc/self/stat") ? startInProc(pid) : startByPs(pid);
  return started === null ? null : { pid, started };
}

/** Whether this very process still runs. */
export function isRunning(mark: ProcessMark): boolean {
  return markOf(mark.pid)?.started === mark.started;
}

/**
 * Sends `signal` to a process, and kills it after `patience` ms. Returns once it has ended: whether it
 * had to be killed.
 */
export async function stopProcess(
  mark: ProcessMark,
  signal: NodeJS.Signals,
  patience = 6_000,
): Promise<boolean> {
  const begun = performance.now();
  const send = (name: NodeJS.Signals) => {
    if (isRunning(mark)) process.kill(mark.pid, name);
  };
  send(signal);
  send("SIGCONT"); // one that was suspended cannot end before it goes on
  let late = false;
  while (isRunning(mark)) {
    late = performance.now() - begun > patience;
    if (late) send("SIGKILL");
    await sleep(20);
  }
  return late;
}

/**
 * Whether a process runs `program` in `folder`, as PostgreSQL's server does in its data folder.
 * Without /proc, only the name is compared.
 */
export function isProgram(pid: number, program: string, folder: string): boolean {
  if (!existsSync("/proc/self/stat")) return ps(pid, "comm=")?.endsWith(program) ?? false;
  try {
    const runs = readFileSync(`/proc/${pid}/comm`, "utf8").trim() === program;
    return runs && readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
  } catch {
    return false; // no such process, or not ours to look at
  }
}

/** All processes that run `program` in `folder`. Without /proc, none is found. */
export function programsIn(program: string, folder: string): ProcessMark[] {
  if (!existsSync("/proc/self/stat")) return [];
  const numbers = readdirSync("/proc").map(Number).filter(Number.isInteger);
  return numbers.filter((pid) => isProgram(pid, program, folder)).flatMap((pid) => markOf(pid) ?? []);
}

/** How long a process that was killed may hold its port, though it counts as ended already, ms. */
const holding = 1_000;

/** A port on 127.0.0.1 that nobody listens on: `wanted` if that is free within a second. */
export async function freePort(wanted = 0): Promise<number> {
  const listening = (port: number) =>
    new Promise<number>((resolve, reject) => {
      const server = createServer().once("error", reject);
      server.listen(port, "127.0.0.1", () => {
        const address = server.address();
        server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
      });
    });
  if (wanted === 0) return await listening(0);
  for (const begun = performance.now(); performance.now() - begun < holding; await sleep(50)) {
    const port = await listening(wanted).catch(() => null);
    if (port !== null) return port;
  }
  return await listening(0);
}

function startInProc(pid: number): string | null {
  try {
    // The name in brackets may hold blanks, so fields count from its end: the state, and 19 further
    // the start.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    return fields[0] === "Z" ? null : (fields[19] ?? null);
  } catch {
    return null; // no such process
  }
}

function startByPs(pid: number): string | null {
  const [state = "", ...started] = ps(pid, "stat=,lstart=")?.split(/\s+/) ?? [];
  return state === "" || state.startsWith("Z") ? null : started.join(" ");
}

/** The output of `ps` for one process; null if there is none. For systems without /proc. */
function ps(pid: number, columns: string): string | null {
  try {
    return execFileSync("ps", ["-o", columns, "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return null;
  }
}
