import type { RejectionToSave } from "@/lib/db/rejections";
import type { SaveOutcome } from "@/lib/db/save";
import { count, type Report } from "@/lib/ingest/run/report";
import type { ReadText } from "@/lib/ingest/run/store";

/**
 * Counts a text by what became of it: its first file brought it, the others of the batch repeat it.
 */
export function tallyText(
  report: Report,
  { letter, masked }: ReadText,
  outcome: Exclude<SaveOutcome["outcome"], "refused">,
): void {
  const files = letter.files.length;
  report.read += files;
  if (outcome === "duplicate" || outcome === "unchanged") {
    report[outcome] += files;
    return;
  }
  report[outcome] += 1;
  report.duplicate += files - 1;
  if (outcome === "partial")
    for (const code of new Set(letter.warnings.map((it) => it.code))) count(report.partialBy, code);
  const places = Object.entries(masked).filter(([, found]) => found > 0);
  if (places.length > 0) report.masked.letters += 1;
  for (const [kind, found] of places) count(report.masked.places, kind, found);
}

/** Counts files that are no letters. */
export function tallyRejected(report: Report, reason: RejectionToSave["reason"], files = 1): void {
  report.read += files;
  report.rejected += files;
  count(report.rejectedBy, reason, files);
}
