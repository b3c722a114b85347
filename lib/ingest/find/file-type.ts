import { basename, extname } from "node:path";

/** How a file is read, by its extension; null: it is skipped. */
type FileType = "letter" | "zip" | "jsonl" | null;

const types = new Map<string, FileType>([
  [".txt", "letter"],
  [".pdf", "letter"],
  [".zip", "zip"],
  [".jsonl", "jsonl"],
  [".ndjson", "jsonl"],
]);

/** Type of a file by its name; the case of the extension does not matter. */
export function fileType(name: string): FileType {
  if (isResourceFork(name)) return null;
  return types.get(extname(name).toLowerCase()) ?? null;
}

/** What a skipped file is counted under: `.json`, `(no extension)`. */
export function typeLabel(name: string): string {
  if (isResourceFork(name)) return "(macOS metadata)";
  return extname(name).toLowerCase() || "(no extension)";
}

/** macOS packs a `._letter.pdf` of Finder metadata beside each `letter.pdf`. */
function isResourceFork(name: string): boolean {
  return basename(name).startsWith("._") || name.startsWith("__MACOSX/");
}
