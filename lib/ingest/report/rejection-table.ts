import type { Rejection } from "@/lib/db/rejections";
import { readableName } from "@/lib/ingest/find/finding";
import { decode } from "@/lib/parse/decode";

/**
 * Rejected files as a person reads them: reason, stage, day, file; beneath it why, and how the file
 * begins.
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
  return [line(heads), ...rows.flatMap((row, index) => [line(row), details[index]!])].join("\n");
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
