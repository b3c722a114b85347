import type { Contents } from "@/lib/ingest/find/contents";
import type { RejectionReason } from "@/lib/letter/rejections";

/**
 * Where a finding is: the name that readers see, and a path that leads back to it
 * (`letters.zip!/a.txt`, `letters.jsonl:17`, `-`).
 */
export type Place = { name: string; path: string };

/**
 * One result of the search for letters. `weight`: its bytes of the input, for the progress bar.
 * `within`: the archive or file of JSON lines that it is of.
 */
export type Finding =
  | (Place & { kind: "candidate"; bytes: Buffer; weight: number; within?: Contents })
  | (Place & { kind: "refused"; reason: RejectionReason; detail: string; head: Buffer; weight: number })
  /**
   * A file of another type in a folder or archive; `type` is what the report counts it under
   * (`.json`).
   */
  | { kind: "passed-over"; type: string; weight: number };

/** How much of a refused file is read, in bytes: enough to see what it is. */
export const headBytes = 512;

/**
 * A name as readers may see it: no control or invisible formatting characters, valid Unicode, at
 * most 200 characters.
 */
export function readableName(name: string): string {
  const clean = Buffer.from(name)
    .toString()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "")
    .trim();
  return clean.length > 200 ? `…${clean.slice(-199)}` : clean;
}
