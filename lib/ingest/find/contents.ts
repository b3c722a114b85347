import { inWords, limits } from "@/lib/ingest/limits";

/** A container goes beyond a limit; the message is a sentence with the limit and what was read. */
export class OverLimit extends Error {}

/**
 * Counts what was read of one archive, or of one file of JSON lines (those of an archive are part
 * of it), and ends it at a limit. Each method throws when the run is aborted.
 */
export class Contents {
  private entries = 0;
  private lines = 0;
  private bytes = 0;
  private letters = 0;
  private rejected = 0;

  /** `packed`: bytes of the archive; null where nothing is packed. */
  constructor(
    private readonly packed: number | null,
    private readonly signal?: AbortSignal,
  ) {}

  /** Whether nothing was found in it. */
  get empty(): boolean {
    return this.entries === 0 && this.letters === 0 && this.rejected === 0;
  }

  /** A further entry is being looked at. */
  entry(): void {
    this.signal?.throwIfAborted();
    if (++this.entries > limits.entries) this.end(`it has more than ${limits.entries} entries`);
  }

  /** A further line has come to its end. */
  line(): void {
    if (++this.lines > limits.lines) this.end(`it has more than ${limits.lines} lines`);
  }

  /** So many further bytes were unpacked or read. */
  chunk(bytes: number): void {
    this.signal?.throwIfAborted();
    this.bytes += bytes;
    if (this.bytes > limits.containerBytes) this.end(`it holds more than ${inWords(limits.containerBytes)}`);
    if (this.packed === null || this.bytes <= limits.unpackedAnyway) return;
    if (this.bytes > limits.unpackedShare * this.packed)
      this.end(`it unpacks to more than ${limits.unpackedShare} times its size`);
  }

  /** A letter or a rejection is about to be handed on. */
  found(what: "letter" | "rejection"): void {
    this.signal?.throwIfAborted();
    if (this.rejected >= limits.rejections && this.rejected * 2 > this.letters + this.rejected)
      this.end(`${this.rejected} files or lines of it were rejected, which is most of them`);
    if (what === "letter") this.letters += 1;
    else this.rejected += 1;
  }

  /** A letter that was handed on has turned out to be none. */
  reject(): void {
    this.letters -= 1;
    this.rejected += 1;
  }

  /** Throws an error on, unless it is a fault of the container's own. */
  passOn(error: unknown): void {
    if (error instanceof OverLimit) throw error;
    this.signal?.throwIfAborted();
  }

  private end(limit: string): never {
    const counts = [
      [this.entries, "entries"],
      [this.lines, "lines"],
      [this.letters, "letters"],
    ] as const;
    const read = counts.flatMap(([count, of]) => (count > 0 ? [`${count} ${of}`] : []));
    throw new OverLimit(`${limit}; read until then: ${[...read, inWords(this.bytes)].join(", ")}`);
  }
}
