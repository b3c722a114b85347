import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { ReadFile } from "@/lib/ingest/extract/read-file";

/** What one file may take of a thread: a letter takes 20 ms and 100 MB with all that reads it. */
export type Limits = { milliseconds: number; megabytes: number };

/**
 * A thread that reads PDFs, started by the first. A file that breaks its limits takes the thread
 * with it; the next one gets another.
 */
export class PdfThread {
  private worker: Worker | undefined;

  constructor(private readonly limits: Limits) {}

  /** One at a time. Never throws. */
  async read(bytes: Uint8Array, name: string): Promise<ReadFile> {
    this.worker ??= new Worker(new URL("./start-worker.mjs", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes },
    });
    this.worker.postMessage({ bytes, name });
    try {
      const signal = AbortSignal.timeout(this.limits.milliseconds);
      const [read] = await once(this.worker, "message", { signal });
      return read;
    } catch (error) {
      await this.close();
      return this.failure(error);
    }
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
    this.worker = undefined;
  }

  private failure(error: unknown): ReadFile {
    const { milliseconds, megabytes } = this.limits;
    if (!(error instanceof Error)) return { ok: false, reason: "corrupt-pdf", detail: String(error) };
    if (error.name === "AbortError")
      return { ok: false, reason: "corrupt-pdf", detail: `not read within ${milliseconds / 1000} seconds` };
    if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY")
      return { ok: false, reason: "too-large", detail: `not read within ${megabytes} MB of memory` };
    return { ok: false, reason: "corrupt-pdf", detail: error.message };
  }
}
