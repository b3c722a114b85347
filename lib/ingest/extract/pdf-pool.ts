import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ReadFile } from "@/lib/ingest/extract/read-file";

/** Limits for one file in a thread; a letter takes 20 ms and 100 MB, code included. */
type Limits = { milliseconds: number; megabytes: number };

/**
 * Reading a PDF takes twenty times as long as parsing its text, so it runs on several threads, each
 * of 100 MB of memory.
 */
const threads = Math.min(3, availableParallelism());
const limits: Limits = { milliseconds: 60_000, megabytes: 512 };

/** Whether a file may be a PDF and is left to a thread, where `readBytes` decides. */
export function mayBePdf(bytes: Buffer, name: string): boolean {
  return name.toLowerCase().endsWith(".pdf") || bytes.subarray(0, 1024).includes("%PDF-");
}

/** Reads PDFs on several threads, so that no file can block or crash the main one. */
export class PdfPool {
  private readonly threads: PdfThread[];
  private readonly idle: PdfThread[];
  private readonly waiting: ((thread: PdfThread) => void)[] = [];

  constructor(size = threads, of = limits) {
    this.threads = Array.from({ length: size }, () => new PdfThread(of));
    this.idle = [...this.threads];
  }

  /** Text of a PDF, once a thread is free for it. Never throws. */
  async read(bytes: Uint8Array, name: string): Promise<ReadFile> {
    const thread = this.idle.pop() ?? (await new Promise<PdfThread>((take) => this.waiting.push(take)));
    const read = await thread.read(bytes, name);
    const next = this.waiting.shift();
    if (next) next(thread);
    else this.idle.push(thread);
    return read;
  }

  /** Ends the threads; what they were reading is left. */
  async close(): Promise<void> {
    this.waiting.length = 0;
    await Promise.all(this.threads.map((thread) => thread.close()));
  }
}

/**
 * A thread that reads PDFs, started by the first. A file that exceeds the limits ends it; the next
 * file starts another.
 */
class PdfThread {
  private worker: Worker | undefined;

  constructor(private readonly limits: Limits) {}

  /** One at a time. Never throws. */
  async read(bytes: Uint8Array, name: string): Promise<ReadFile> {
    this.worker ??= new Worker(new URL("./pdf-worker.mjs", import.meta.url), {
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
