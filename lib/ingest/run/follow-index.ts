/**
 * Hands over what waits for the index, until nothing waits or it is told to stop; throws when the
 * index does not take it.
 */
type Drain = () => Promise<unknown>;

/**
 * So many determinations stored set off a drain before the end of the run. The engine's cost a
 * batch grows with what its index holds already: 5,000 letters handed over 500 at a time, as they
 * were stored, took it three times as long as at one go.
 */
export const enoughToHandOver = 4_000;

/**
 * Keeps the index following while a run stores letters: one drain goes on at a time, beside the
 * parsing, and another follows when more was stored meanwhile. A drain that fails does not stop the
 * run, since what waits stays marked in the database; the next one tries again.
 */
export class IndexFollower {
  private running: Promise<void> | undefined;
  private more = false;
  private waiting = 0;
  private failure: string | null = null;

  constructor(
    private readonly drain: Drain,
    private readonly signal?: AbortSignal,
  ) {}

  /** So many more were stored. Returns at once. */
  notify(stored: number): void {
    this.waiting += stored;
    if (this.waiting >= enoughToHandOver) this.begin();
  }

  /**
   * Waits until the index has all that was stored, or, told to stop, what was handed over; gives
   * the reason where the last drain failed.
   */
  async settle(): Promise<string | null> {
    this.begin();
    await this.running;
    return this.failure;
  }

  private begin(): void {
    this.waiting = 0;
    this.more = true;
    this.running ??= this.follow();
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
