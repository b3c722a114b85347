import { messageOf } from "@/lib/local/obstacle";

/** Drains the outbox into the index until it is empty or aborted; throws if the index fails. */
type Drain = () => Promise<unknown>;

/**
 * So many stored determinations start a drain before the end of the run. The engine's cost of a
 * batch grows with the size of its index: 5,000 letters sent 500 at a time took three times as long
 * as at once.
 */
export const enoughToDrain = 4_000;

/**
 * Keeps the index up to date while a run stores letters: one drain at a time runs during parsing,
 * and another follows if more was stored meanwhile. A drain that fails does not stop the run,
 * because its entries stay in the outbox; the next one tries again.
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

  /** Reports that so many more were stored. Returns at once. */
  notify(stored: number): void {
    this.waiting += stored;
    if (this.waiting >= enoughToDrain) this.begin();
  }

  /**
   * Waits until the index has all that was stored or, when aborted, all that was sent. Returns the
   * reason if the last drain failed.
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
        this.failure = messageOf(error);
      }
    }
    this.running = undefined;
  }
}
