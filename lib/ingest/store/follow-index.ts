/** Hands over what waits for the index, until nothing waits; throws when the index does not take it. */
type Drain = () => Promise<unknown>;

/**
 * Keeps the index following while a run stores letters: one drain goes on at a time, beside the parsing, and another follows when more was
 * stored meanwhile. A drain that fails does not stop the run, since what waits stays marked in the database; the next one tries again.
 */
export class IndexFollower {
  private running: Promise<void> | undefined;
  private more = false;
  private failure: string | null = null;

  constructor(private readonly drain: Drain) {}

  /** More was stored. Returns at once. */
  notify(): void {
    this.more = true;
    this.running ??= this.follow();
  }

  /** Waits until the index has all that was stored, or until told to stop; gives the reason where the last drain failed. */
  async settle(signal?: AbortSignal): Promise<string | null> {
    if (signal?.aborted) return this.failure;
    this.notify();
    const stopped = new Promise((resolve) => signal?.addEventListener("abort", resolve, { once: true }));
    await Promise.race([this.running, stopped]);
    return this.failure;
  }

  private async follow(): Promise<void> {
    while (this.more) {
      this.more = false;
      try {
        await this.drain();
        this.failure = null;
      } catch (error) {
        this.failure = error instanceof Error ? error.message : String(error);
      }
    }
    this.running = undefined;
  }
}
