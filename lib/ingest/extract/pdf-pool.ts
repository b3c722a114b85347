import { availableParallelism } from "node:os";
import { type Limits, PdfThread } from "@/lib/ingest/extract/pdf-thread";
import type { ReadFile } from "@/lib/ingest/extract/read-file";

/**
 * Reading a PDF takes twenty times as long as parsing its text, so it is spread over the
 * processors; each thread costs 100 MB of memory.
 */
const threads = Math.min(3, availableParallelism());
const limits: Limits = { milliseconds: 60_000, megabytes: 512 };

/** Whether a file may be a PDF, so that a thread should see to it; `readBytes` there finds out. */
export function mayBePdf(bytes: Buffer, name: string): boolean {
  return name.toLowerCase().endsWith(".pdf") || bytes.subarray(0, 1024).includes("%PDF-");
}

/**
 * Reads PDFs on several threads, out of the way of the main one, which no file can then block or
 * bring down.
 */
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
