import { setTimeout as sleep } from "node:timers/promises";

/** Seconds after which a client may ask again for what an engine does not give now. */
export const retryAfter = 10;

/** Between two probes of a server that does not answer, ms. */
const pause = 1_000;

/**
 * What an error of a request says of the server: it `answered`, the connection was `lost` (another one
 * may do), or no answer came in time.
 */
export type Verdict = "answered" | "lost" | "late";

/**
 * Remembers that a server does not answer, so that only those who find it out wait for a timeout: all
 * others fail at once, until a probe in the background is answered.
 */
export class Breaker {
  #fault: unknown;
  #probing: Promise<boolean> | undefined;

  /** `probe` resolves if the server answers, and rejects within a second or so if it does not. */
  constructor(private readonly probe: () => Promise<unknown>) {}

  /**
   * The result of a request. One that lost its connection to a server that answers is made again.
   * Throws its error, or the one by which the server was found not to answer.
   */
  async ask<T>(request: () => Promise<T>, verdictOn: (error: unknown) => Verdict): Promise<T> {
    if (this.#fault !== undefined) throw this.#fault;
    try {
      return await request();
    } catch (error) {
      const verdict = verdictOn(error);
      if (verdict === "answered") throw error;
      if (!(await this.#answers())) this.#open(error);
      else if (verdict === "lost") return await request();
      throw error;
    }
  }

  #open(fault: unknown): void {
    if (this.#fault !== undefined) return;
    this.#fault = fault;
    void this.#untilAnswered();
  }

  async #untilAnswered(): Promise<void> {
    do await sleep(pause, undefined, { ref: false });
    while (!(await this.#answers()));
    this.#fault = undefined;
  }

  /** Requests that fail together share one probe. */
  #answers(): Promise<boolean> {
    this.#probing ??= this.probe()
      .then(
        () => true,
        () => false,
      )
      .finally(() => {
        this.#probing = undefined;
      });
    return this.#probing;
  }
}
