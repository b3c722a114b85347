import type { Pool } from "@/lib/db/pool";
import { finishRun, type OpenRun, type RunCounters, startRun } from "@/lib/db/runs";

/**
 * The run that rows are noted under. It is opened by the first row, so that a run which changes
 * nothing leaves no trace.
 */
export class LazyRun {
  private run: OpenRun | undefined;

  constructor(
    private readonly pool: Pool,
    private readonly call: { command: string; arguments: string[] },
  ) {}

  /** Id of the run, which is opened now if it was not. */
  async id(): Promise<number> {
    this.run ??= await startRun(this.pool, this.call);
    return this.run.id;
  }

  /** Closes the run with its counters, if it was ever opened. */
  async finish(status: "finished" | "interrupted" | "failed", counters: RunCounters): Promise<void> {
    if (this.run) await finishRun(this.run, { status, counters });
    this.run = undefined;
  }
}
