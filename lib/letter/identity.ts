import { createHash } from "node:crypto";

/**
 * SHA-256, hex, of a letter's words: runs of white space folded, so that line ends and a text
 * layer's spacing do not matter.
 */
export function contentHash(text: string): string {
  return createHash("sha256").update(text.replace(/\s+/g, " ").trim()).digest("hex");
}

/** SHA-256, hex, of a file's bytes. */
export function fileHash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * SHA-256, hex, of a file's hash and name: recognises a name that is not stored, since it may hold
 * personal data. The migration `0006_file_names` computes the same.
 */
export function nameHash({ fileHash, name }: { fileHash: string; name: string }): string {
  return createHash("sha256").update(`${fileHash}${name}`).digest("hex");
}

/**
 * A determination's public id: its case number, else `L-` and the first 16 hex digits of its
 * content hash.
 */
export function determinationId(caseNumber: string | null, hash: string): string {
  return caseNumber ?? `L-${hash.slice(0, 16)}`;
}

/** Both shapes of a determination's id. */
export const determinationIdPattern = /^(?:CM\d{2}-\d{7}|L-[0-9a-f]{16})$/;

/** The id of an issue, in the index and in links: `CM17-0019171_2`. */
export function issueId(determination: string, number: number): string {
  return `${determination}_${number}`;
}
