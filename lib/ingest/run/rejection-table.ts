import type { Rejection } from "@/lib/db/rejections";
import { readableName } from "@/lib/ingest/find/finding";
import { type RejectionReason, rejectionToDo, rejectionWords } from "@/lib/letter/rejections";
import { decode } from "@/lib/parse/decode";

/**
 * Rejected files as a table: reason, stage, day and file, with the detail and the first characters
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
    ({ detail, firstBytes }) => `    ${[detail, begins(firstBytes)].filter(Boolean).join("; ")}`,
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

function begins(firstBytes: Uint8Array): string {
  const beginning = printed(firstBytes);
  return beginning && `begins “${beginning}”`;
}

/** Bytes as at most 60 characters of one line; what cannot be printed becomes a dot. */
function printed(bytes: Uint8Array): string {
  const text = decode(bytes).replace(/\s+/g, " ").trim();
  return text.replace(/\p{C}/gu, "·").slice(0, 60);
}
