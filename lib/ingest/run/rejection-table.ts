import type { Rejection } from "@/lib/db/rejections";
import { readableName } from "@/lib/ingest/find/finding";
import { type RejectionReason, rejectionToDo, rejectionWords } from "@/lib/letter/rejections";

/**
 * Rejected files as a table: reason, stage, day and file, with the detail, type and length
 * on a second line; then what to do about each reason.
 */
export function rejectionTable(rejections: Rejection[]): string {
  const rows = rejections.map(({ reason, stage, createdAt, name, path }) => {
    const place = path === "-" || path.endsWith(name) ? path : `${name} in ${path}`;
    return [reason, stage, createdAt.toISOString().slice(0, 10), readableName(place)];
  });
  const heads = ["REASON", "STAGE", "DAY", "FILE"];
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]!.length)),
  );
  const line = (cells: string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join("  ")
      .trimEnd();
  const details = rejections.map(
    ({ detail, type, bytes }) =>
      `    ${detail}; ${type}${bytes > 0 ? `, ${bytes.toLocaleString("en-US")} bytes read` : ""}`,
  );
  return [
    line(heads),
    ...rows.flatMap((row, index) => [line(row), details[index]!]),
    "",
    ...whatToDo(new Set(rejections.map(({ reason }) => reason))),
  ].join("\n");
}

/** One line for each reason: what it means, and what the person who has the file can do. */
export function whatToDo(reasons: Iterable<string>): string[] {
  // A reason that another version of this program stored has no row.
  const known = [...reasons].filter((reason): reason is RejectionReason =>
    Object.hasOwn(rejectionWords, reason),
  );
  return known.map((reason) => `${reason}: ${rejectionWords[reason]}. ${rejectionToDo[reason]}`);
}
