import { setTimeout } from "node:timers/promises";
import { outboxLag } from "@/lib/db/outbox";
import {
  knownRejections,
  type RejectionToSave,
  rejectionKey,
  resolveRejections,
  saveRejections,
} from "@/lib/db/rejections";
import { addSources, knownFiles, type SourceFile, saveLetters } from "@/lib/db/save";
import { type Candidate, type Renamed, rejectionOf } from "@/lib/ingest/run/candidate";
import type { Report } from "@/lib/ingest/run/report";
import { type ReadBatch, type ReadText, type Store, tallyRejected, tallyText } from "@/lib/ingest/run/store";
import type { Tools } from "@/lib/ingest/run/with-engines";

/** Saves what is read in PostgreSQL, each batch in one transaction, and notifies the index. */
export class DatabaseStore implements Store {
  constructor(private readonly tools: Tools) {}

  known(candidates: Candidate[]) {
    const hashes = candidates.map(({ file }) => file.fileHash);
    return knownFiles(this.tools.pool, hashes);
  }

  async keep({ texts, renamed, rejections, unchanged }: ReadBatch, report: Report): Promise<void> {
    report.unchanged += unchanged;
    report.read += unchanged;
    const refused = await this.keepTexts(texts, report);
    await this.keepRenamed(renamed, report);
    await this.keepRejections([...rejections, ...refused], report);
    this.tools.index.notify(texts.length);
  }

  async close(
    report: Report,
    { signal, onIndexing = () => {} }: Parameters<Store["close"]>[1],
  ): Promise<void> {
    await this.tools.run.finish(signal?.aborted ? "interrupted" : "finished", report);
    const settled = this.tools.index.settle();
    while (await isPending(settled)) onIndexing((await outboxLag(this.tools.pool)).count);
    const { count } = await outboxLag(this.tools.pool);
    report.index = { waiting: count, failure: await settled };
  }

  async fail(report: Report): Promise<void> {
    // If the database failed, the run stays open, and the next one sees that its process has ended.
    await this.tools.run.finish("failed", report).catch(() => {});
  }

  /** Returns the rejections of texts that the database refused. */
  private async keepTexts(texts: ReadText[], report: Report): Promise<RejectionToSave[]> {
    if (texts.length === 0) return [];
    const letters = texts.map(({ letter }) => letter);
    const outcomes = await saveLetters(this.tools.pool, await this.tools.run.id(), letters);
    const refused: RejectionToSave[] = [];
    const kept: SourceFile[] = [];
    for (const [index, outcome] of outcomes.entries()) {
      const text = texts[index]!;
      if (outcome.outcome === "refused") refused.push(...refusals(text, outcome.detail));
      else {
        tallyText(report, text, outcome);
        kept.push(...text.letter.files);
      }
    }
    await resolveRejections(this.tools.pool, kept);
    return refused;
  }

  private async keepRenamed(renamed: Renamed[], report: Report): Promise<void> {
    if (renamed.length === 0) return;
    const added = await addSources(this.tools.pool, await this.tools.run.id(), renamed);
    await resolveRejections(
      this.tools.pool,
      renamed.map(({ file }) => file),
    );
    report.read += renamed.length;
    report.duplicate += added;
    report.unchanged += renamed.length - added;
  }

  private async keepRejections(rejections: RejectionToSave[], report: Report): Promise<void> {
    const known = await knownRejections(this.tools.pool, rejections);
    const news = rejections.filter((it) => {
      const before = known.get(rejectionKey(it));
      return before?.stage !== it.stage || before.reason !== it.reason || before.detail !== it.detail;
    });
    if (news.length > 0) await saveRejections(this.tools.pool, await this.tools.run.id(), news);
    for (const { reason } of rejections) tallyRejected(report, reason);
  }
}

/** Whether a promise is still pending after a second. */
function isPending(promise: Promise<unknown>): Promise<boolean> {
  return Promise.race([promise.then(() => false), setTimeout(1000, true, { ref: false })]);
}

function refusals({ letter }: ReadText, detail: string): RejectionToSave[] {
  const bytes = Buffer.from(letter.mediaType === "pdf" ? "%PDF" : letter.source.text.slice(0, 8));
  return letter.files.map((file) =>
    rejectionOf({ file, bytes }, { stage: "store", reason: "refused-by-database", detail }),
  );
}
