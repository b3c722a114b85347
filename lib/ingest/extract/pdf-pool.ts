import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { ReadFile } from "@/lib/ingest/extract/read-file";
import { beginsAsPdf } from "@/lib/ingest/find/file-type";
import { limits } from "@/lib/ingest/limits";
import { messageOf } from "@/lib/local/obstacle";

/** Limits of a process, see the row `pdf` of `limits`. */
type Limits = { heap: number; resident: number; data: number; seconds: number };

/** Whether a file may be a PDF and is left to a process, where `readBytes` decides. */
export function mayBePdf(bytes: Buffer, name: string): boolean {
  return name.toLowerCase().endsWith(".pdf") || beginsAsPdf(bytes);
}

/** What came of a file: its text or why it has none, or how its process ended. */
type Outcome = ReadFile | { ended: string };
type Job = { bytes: Uint8Array; name: string; done: (read: ReadFile) => void };

const interrupted: ReadFile = { ok: false, reason: "costly-pdf", detail: "reading was interrupted" };

/**
 * Reads PDFs in several processes, started by the first PDF: reading one takes twenty times as long
 * as parsing its text, and may take more memory than there is, of which a thread cannot be deprived.
 * A file that ends its process is read once more while no other is, with twice the memory.
 */
export class PdfPool {
  private readonly idle: PdfProcess[];
  private readonly all: PdfProcess[];
  private readonly waiting: Job[] = [];
  private readonly suspects: Job[] = [];
  private readonly open = new Set<Job>();
  private closed = false;

  constructor(
    size = Math.min(3, availableParallelism()),
    beside: Limits = limits.pdf,
    private readonly alone: Limits = limits.pdfAlone,
  ) {
    this.all = Array.from({ length: size }, () => new PdfProcess(beside));
    this.idle = [...this.all];
  }

  /** Text of a PDF, once a process is free for it. Never throws. */
  async read(bytes: Uint8Array, name: string): Promise<ReadFile> {
    if (this.closed) return interrupted;
    return await new Promise((done) => {
      const job = { bytes, name, done };
      this.open.add(job);
      this.waiting.push(job);
      this.next();
    });
  }

  /** Ends the processes; what they were reading is given up. */
  close(): void {
    this.closed = true;
    for (const process of this.all) process.end();
    for (const job of this.open) job.done(interrupted);
    this.open.clear();
  }

  private next(): void {
    if (this.closed) return;
    if (this.suspects.length > 0) {
      if (this.idle.length === this.all.length) void this.readAlone(this.suspects.shift()!);
      return;
    }
    while (this.idle.length > 0 && this.waiting.length > 0)
      void this.readBeside(this.waiting.shift()!, this.idle.pop()!);
  }

  private async readBeside(job: Job, process: PdfProcess): Promise<void> {
    const outcome = await process.read(job);
    this.idle.push(process);
    if ("ended" in outcome) this.suspects.push(job);
    else this.settle(job, outcome);
    this.next();
  }

  private async readAlone(job: Job): Promise<void> {
    for (const process of this.idle.splice(0)) process.end();
    const process = new PdfProcess(this.alone);
    this.all.push(process);
    const outcome = await process.read(job);
    process.end();
    this.all.pop();
    this.idle.push(...this.all);
    this.settle(
      job,
      "ended" in outcome ? { ok: false, reason: "costly-pdf", detail: outcome.ended } : outcome,
    );
    this.next();
  }

  private settle(job: Job, read: ReadFile): void {
    this.open.delete(job);
    job.done(read);
  }
}

/** A process that reads PDFs, started by the first and again after one that ended it. */
class PdfProcess {
  private child: ChildProcess | undefined;

  constructor(private readonly limits: Limits) {}

  /** One at a time. Never throws. */
  async read({ bytes, name }: Job): Promise<Outcome> {
    this.child ??= start(this.limits);
    const { child } = this;
    const over = new AbortController();
    const { signal } = over;
    const timer = setTimeout(() => over.abort(), limits.pdfPatience * 1000);
    try {
      child.send({ bytes, name });
      const read = once(child, "message", { signal }).then(([read]): Outcome => read);
      const exit = once(child, "exit", { signal }).then(([code, by]) => ({ ended: this.explain(code, by) }));
      const outcome = await Promise.race([read, exit]);
      if ("ended" in outcome) this.end();
      return outcome;
    } catch (error) {
      this.end();
      return { ended: signal.aborted ? `not read within ${limits.pdfPatience} seconds` : messageOf(error) };
    } finally {
      clearTimeout(timer);
      over.abort();
    }
  }

  end(): void {
    this.child?.kill("SIGKILL");
    this.child = undefined;
  }

  private explain(code: number | null, signal: string | null): string {
    const { resident, seconds } = this.limits;
    if (signal === "SIGXCPU") return `not read within ${seconds} seconds of processor time`;
    // By the watching thread, the kernel, or V8 at the limit of its heap.
    if (signal === "SIGKILL" || signal === "SIGABRT" || signal === "SIGTRAP")
      return `not read within ${resident} MB of memory`;
    return `ended the process that read it (${signal ?? `exit code ${code}`})`;
  }
}

/**
 * Starts a process under its limits. The shell sets what only the kernel can enforce: data, the
 * stack that each thread reserves of it, and no file of its memory when it is ended.
 */
function start({ heap, resident, data, seconds }: Limits): ChildProcess {
  const program = fileURLToPath(new URL("./pdf-reader.mjs", import.meta.url));
  const script = 'ulimit -c 0; ulimit -S -s 8192; ulimit -d "$0"; exec "$@"';
  const flags = [`--max-old-space-size=${heap}`, "--max-semi-space-size=8"];
  const call = [process.execPath, ...flags, program, resident * 1e6, seconds].map(String);
  const child = spawn("/bin/sh", ["-c", script, String(data * 1000), ...call], {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    serialization: "advanced",
  });
  // Whoever waits for an answer is told too; when nobody does, the next one is.
  return child.on("error", () => {});
}
