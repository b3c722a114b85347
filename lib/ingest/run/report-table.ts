import { whatToDo } from "@/lib/ingest/run/rejection-table";
import type { ReparseReport } from "@/lib/ingest/run/reparse-letters";
import type { Report } from "@/lib/ingest/run/report";

/** A report as text: the outcomes by reason, and what to do next. */
export function reportTable(report: Report): string {
  const rows: [string, number][] = [
    ["read", report.read],
    ["published", report.published],
    ["unchanged", report.unchanged],
    ["duplicate", report.duplicate],
    ["partial", report.partial],
    ...reasons(report.partialBy),
    ["rejected", report.rejected],
    ...reasons(report.rejectedBy),
    ["withdrawn", report.withdrawn],
  ];
  return [headline(report), table(rows), ...notes(report)].join("\n");
}

/** The same for letters that were read again from their stored text. */
export function reparseTable({ status, index, ...counts }: ReparseReport): string {
  const rows: [string, number][] = Object.entries(counts);
  const kept = counts.unreadable + counts.refused > 0;
  return [
    status === "finished" ? "All stored letters were read again" : "Interrupted",
    table(rows),
    ...(kept ? ["Unreadable and refused letters keep the reading that they had."] : []),
    ...(index.waiting ? [waiting(index)] : []),
  ].join("\n");
}

function table(rows: [string, number][]): string {
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows
    .map(([label, value]) => `  ${label.padEnd(width)}  ${value.toLocaleString("en-US").padStart(10)}`)
    .join("\n");
}

const reasons = (by: Record<string, number>) =>
  Object.entries(by)
    .sort(([a, x], [b, y]) => y - x || a.localeCompare(b))
    .map(([reason, value]): [string, number] => [`  ${reason}`, value]);

function headline({ status, index, read, seconds }: Report): string {
  const rate = seconds > 0 ? ` (${Math.round(read / seconds).toLocaleString("en-US")} a second)` : "";
  const done = { finished: "Finished", interrupted: "Interrupted", stopped: "Stopped" }[status];
  return `${done} after ${seconds.toFixed(1)} s${rate}${index === null && status !== "stopped" ? "; dry run: nothing was stored or looked up" : ""}`;
}

function notes(report: Report): string[] {
  const { masked, passedOver, index } = report;
  const list = (by: Record<string, number>) =>
    reasons(by)
      .map(([name, value]) => `${value} ${name.trim()}`)
      .join(", ");
  return [
    ...(Object.keys(passedOver).length ? [`Skipped: ${list(passedOver)}`] : []),
    ...(masked.letters ? [`Personal data masked in ${masked.letters} letters: ${list(masked.places)}`] : []),
    ...whatToDo(Object.keys(report.rejectedBy)),
    ...(report.rejected && report.index ? ["Rejected files, with their reasons: npm run rejected"] : []),
    ...(report.withdrawn
      ? ["Withdrawn letters stay unpublished until npm run restore-determination publishes them again."]
      : []),
    ...(report.status === "interrupted"
      ? ["What is listed is stored; run the same command again to continue."]
      : []),
    ...(index?.waiting ? [waiting(index)] : []),
  ];
}

function waiting({ waiting, failure }: NonNullable<Report["index"]>): string {
  const why = failure ? ` (${failure})` : "";
  return [
    `Index not caught up: ${waiting.toLocaleString("en-US")} determinations are stored but not searchable yet${why}.`,
    "The next npm run ingest indexes them; npm run reindex rebuilds the index.",
  ].join("\n");
}
