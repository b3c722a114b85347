import { prepareDatabase } from "@/lib/db/migrate";
import { openPool, type Pool } from "@/lib/db/pool";
import { finishRun, markInterruptedRuns, type OpenRun, type RunCounters, startRun } from "@/lib/db/runs";
import { drainOutbox } from "@/lib/ingest/index/drain-outbox";
import { IndexFollower } from "@/lib/ingest/run/follow-index";
import type { Engines } from "@/lib/local/engines";

/** The connections and counters of a run. */
export type Tools = { pool: Pool; run: LazyRun; index: IndexFollower };

/**
 * Opens a database, a run and the follower of the index for the time of `work`; marks runs whose
 * process died as interrupted.
 */
export function withEngines<T>(
  engines: Engines,
  { signal, command }: { command: string; signal?: AbortSignal },
  work: (tools: Tools) => Promise<T>,
): Promise<T> {
  return withDatabase(engines, async (pool) => {
    await markInterruptedRuns(pool);
    const index = new IndexFollower(() => drainOutbox(pool, engines, signal), signal);
    return await work({ pool, index, run: new LazyRun(pool, command) });
  });
}

/**
 * For the run, the lock of the index, the batch being stored, the batch being read, and the outbox.
 */
const connections = 8;

/** Opens the database, migrated and with its catalogs, for the time of `work`. */
export async function withDatabase<T>(
  engines: Pick<Engines, "databaseUrl" | "ownerUrl">,
  work: (pool: Pool) => Promise<T>,
): Promise<T> {
  await prepareAsOwner(engines);
  const pool = openPool(engines.databaseUrl, connections);
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}

/** Brings the database to this version, as the user who may change tables; see `prepareDatabase`. */
export async function prepareAsOwner({
  databaseUrl,
  ownerUrl = databaseUrl,
}: Pick<Engines, "databaseUrl" | "ownerUrl">): Promise<string[]> {
  const owner = openPool(ownerUrl, 1);
  try {
    return await prepareDatabase(owner);
  } finally {
    await owner.end();
  }
}

/**
 * The run that rows refer to. The first row opens it, so that a run which changes nothing leaves no
 * trace.
 */
class LazyRun {
  private run: OpenRun | undefined;

  constructor(
    private readonly pool: Pool,
    private readonly command: string,
  ) {}

  /** Id of the run; the first call opens it. */
  async id(): Promise<number> {
    this.run ??= await startRun(this.pool, this.command);
    return this.run.id;
  }

  /** Closes the run with its counters, if it was ever opened. */
  async finish(status: "finished" | "interrupted" | "failed", counters: RunCounters): Promise<void> {
    if (this.run) await finishRun(this.run, { status, counters });
    this.run = undefined;
  }
}
