import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { setInterval } from "node:timers";
import type { Report } from "@/lib/ingest/run/report";

/** A run of the command in a process of its own: its report, and the memory of it and its children. */
type Measured = { report: Report; megabytes: number };

/** Ingests a folder as `npm run ingest` does; memory is looked at in /proc, so on Linux only. */
export async function measuredIngest(folder: string, options: string[] = []): Promise<Measured> {
  const args = ["--import", "tsx", "lib/ingest/commands/ingest.ts", folder, "--json", ...options];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let megabytes = 0;
  const timer = setInterval(() => {
    megabytes = Math.max(megabytes, residentOfTree(child.pid!));
  }, 50);
  let out = "";
  child.stdout.on("data", (data) => {
    out += data;
  });
  await once(child, "close");
  clearInterval(timer);
  return { report: JSON.parse(out), megabytes };
}

/** Resident memory of a process and all below it, in MB. */
function residentOfTree(root: number): number {
  const pages = [root, ...processesBelow(root)].map((pid) => Number(statOf(pid)?.[21] ?? 0));
  return (pages.reduce((sum, more) => sum + more, 0) * 4096) / 1e6;
}

/** The processes that a process has started, and those that they have. */
export function processesBelow(root: number): number[] {
  const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const parents = new Map(all.map((pid) => [Number(pid), Number(statOf(Number(pid))?.[1] ?? 0)]));
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid) ?? 0;
    return parent === root || (parent > 1 && isBelow(parent));
  };
  return [...parents.keys()].filter(isBelow);
}

/** The fields of /proc/PID/stat from the state on; null if the process has ended. */
function statOf(pid: number): string[] | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)!.split(" ");
  } catch {
    return null;
  }
}
