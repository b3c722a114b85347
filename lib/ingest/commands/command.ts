import { isDatabaseFailure, type Pool } from "@/lib/db/pool";
import type { Unknown } from "@/lib/db/withdrawals";
import { drainOutbox } from "@/lib/ingest/index/drain-outbox";
import { withDatabase } from "@/lib/ingest/run/with-engines";
import { type Engines, openDatabaseEngine, openEngines, whileAnswering } from "@/lib/local/engines";
import { explain, Obstacle } from "@/lib/local/obstacle";
import { SearchUnavailable } from "@/lib/search";
import { asSearchError, IndexingFailed, type IndexTarget, openIndex } from "@/lib/search/indexing";

/** Exit code of an interrupted run, as in shells. */
const interrupted = 130;

/** Exit code for wrong usage, or an engine that is missing or fails. */
export const failed = 2;

/** Runs a command to its exit code and ends the process with it. `signal`: Ctrl-C was pressed. */
export async function runCommand(work: (signal: AbortSignal) => Promise<number>): Promise<never> {
  const signal = onInterrupt();
  let code = failed;
  try {
    code = await work(signal);
  } catch (error) {
    // Ctrl-C reaches child processes too, whose errors then mean nothing.
    process.stderr.write(signal.aborted ? "Interrupted.\n" : `${explainFailure(error)}\n`);
  }
  // Standard input may still be open, and would keep the process waiting for more of it.
  process.exit(signal.aborted ? interrupted : code);
}

/** The parsed command line; for help or a fault, prints the usage and ends the process. */
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

/** Opens the engines for the time of `work`. Throws an Obstacle where one of them hangs. */
export async function usingEngines<T>(work: (engines: Engines) => Promise<T>): Promise<T> {
  const engines = await openEngines();
  try {
    return await whileAnswering(engines, () => work(engines));
  } finally {
    await engines.close();
  }
}

/**
 * Changes what is published, in the database alone, and then lets the index follow: the change counts
 * without a search engine too, and waits for it in the outbox. Returns the exit code.
 */
export async function changePublished(change: (pool: Pool) => Promise<Unknown | null>): Promise<number> {
  const database = await openDatabaseEngine();
  try {
    const refused = await whileAnswering(database, () => withDatabase(database, change));
    if (refused) {
      process.stderr.write(`Not held here: ${refused.unknown.join(", ")}. Nothing was changed.\n`);
      return failed;
    }
    return await updateIndex();
  } finally {
    await database.close();
  }
}

async function updateIndex(): Promise<number> {
  try {
    await usingEngines((engines) => withIndex(engines, (pool) => drainOutbox(pool, engines)));
    await print("The search index is up to date.");
    return 0;
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    const advice =
      "The search index is not up to date yet. Where npm start runs, it follows within a minute after its engine is back; elsewhere, run npm run verify -- --fix then.";
    process.stderr.write(`${error.message}\n${advice}\n`);
    return failed;
  }
}

/**
 * What to print of an error: one sentence for an obstacle or a failure of PostgreSQL, else all of
 * it.
 */
export function explainFailure(error: unknown): string {
  const cause =
    !(error instanceof Obstacle) && error instanceof Error && error.cause instanceof Error
      ? error.cause
      : error;
  if (!isDatabaseFailure(cause)) return explain(cause);
  return `PostgreSQL failed: ${cause.message || cause.code}. What was stored before is kept; run the same command again to continue.`;
}

/**
 * Aborted by the first Ctrl-C (or SIGTERM), so that the run ends in good order; the second one
 * quits at once.
 */
function onInterrupt(): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(interrupted);
    process.stderr.write("\nStoring what is read so far; once more to quit at once.\n");
    controller.abort();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return controller.signal;
}

/**
 * Opens the database and the index for the time of `work`. Errors of the search engine become
 * Obstacles.
 */
export function withIndex<T>(
  engines: Engines,
  work: (pool: Pool, target: IndexTarget) => Promise<T>,
): Promise<T> {
  return withDatabase(engines, async (pool) => {
    try {
      return await work(pool, openIndex(engines.meilisearch));
    } catch (thrown) {
      const error = asSearchError(thrown);
      if (error instanceof SearchUnavailable || error instanceof IndexingFailed)
        throw new Obstacle(error.message, { cause: error });
      throw error;
    }
  });
}

/**
 * Writes a line to standard output and waits until it is written, so that the process may end after
 * it.
 */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(`${text}\n`, () => resolve()));
}
