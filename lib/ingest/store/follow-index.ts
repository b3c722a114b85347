/** Hands over what waits for the index, until nothing waits or it is told to stop; throws when the index does not take it. */
type Drain = () => Promise<unknown>;

/**
 * Keeps the index following while a run stores letters: one drain goes on at a time, beside the parsing, and another follows when more was
 * stored meanwhile. A drain that fails does not stop the run, since what waits stays marked in the database; the next one tries again.
 */
export class IndexFollower {
  private running: Promise<void> | undefined;
  private more = false;
  private failure: string | null = null;

  constructor(
    private readonly drain: Drain,
    private readonly signal?: AbortSignal,
  ) {}

  /** More was stored. Returns at once. */
  notify(): void {
    this.more = true;
    this.running ??= this.follow();
  }

  /** Waits until the index has all that was stored, or, told to stop, what was handed over; gives the reason where the last drain failed. */
  async settle(): Promise<string | null> {
    this.notify();
    await this.running;
    return this.failure;
  }

  private async follow(): Promise<void> {
    while (this.more && !this.signal?.aborted) {
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
