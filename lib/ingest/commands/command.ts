import { interrupted, onInterrupt } from "@/lib/ingest/commands/interrupt";
import { print } from "@/lib/ingest/commands/print";
import { type Engines, openEngines } from "@/lib/local/engines";
import { Obstacle } from "@/lib/local/obstacle";

/** Exit code for wrong usage, or an engine that cannot be had or fails. */
export const failed = 2;

/** Runs a command to its exit code and ends the process with it. `signal`: Ctrl-C was pressed. */
export async function runCommand(work: (signal: AbortSignal) => Promise<number>): Promise<never> {
  const signal = onInterrupt();
  let code = failed;
  try {
    code = await work(signal);
  } catch (error) {
    // Ctrl-C reaches whatever we had started too, which then fails in its own words.
    process.stderr.write(signal.aborted ? "Interrupted.\n" : `${tell(error)}\n`);
  }
  // Standard input may still be open, and would keep the process waiting for more of it.
  process.exit(signal.aborted ? interrupted : code);
}

/**
 * What the command line asks for; prints the usage and ends the process where that is nothing but
 * help, or wrong.
 */
export async function usageOr<T extends object>(
  call: T | "help" | { fault: string },
  usage: string,
): Promise<T> {
  if (call === "help") {
    await print(usage);
    process.exit(0);
  }
  if (!("fault" in call)) return call;
  process.stderr.write(`${call.fault}\n\n${usage}\n`);
  process.exit(failed);
}

/** Opens the engines for `work` and lets them go after it. */
export async function usingEngines<T>(work: (engines: Engines) => Promise<T>): Promise<T> {
  const engines = await openEngines();
  try {
    return await work(engines);
  } finally {
    await engines.close();
  }
}

/**
 * What the person at the terminal should know of an error: a sentence where it is theirs to mend,
 * all of it where it is ours.
 */
export function tell(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof Obstacle) return error.message;
  const cause = error.cause instanceof Error ? error.cause : error;
  if (!("code" in cause)) return cause.stack ?? cause.message;
  return `PostgreSQL failed: ${cause.message || cause.code}. What was stored before is kept; the same command goes on from there.`;
}
