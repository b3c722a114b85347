import type { RejectionReason } from "@/lib/letter/parse-result";
import type { Pool } from "./pool";

/** A file that is no letter, or whose letter could not be kept. */
export type RejectionToSave = {
  name: string;
  path: string;
  /** SHA-256 of its bytes, hex; of no bytes where it could not be read. */
  fileHash: string;
  bytes: number;
  stage: "read" | "extract" | "parse" | "store";
  reason: RejectionReason | "refused-by-database";
  detail: string;
  /** At most the first 512 bytes; more are cut off. */
  firstBytes: Uint8Array;
};

export type Rejection = RejectionToSave & { createdAt: Date; resolvedAt: Date | null };

/** Keeps rejections; one that is already there for the same reason is left alone. Returns how many rows were written. */
export async function saveRejections(
  _pool: Pool,
  _runId: number,
  _rejections: RejectionToSave[],
): Promise<number> {
  throw new Error("not written yet");
}

/** Which of these files are kept as rejected and not resolved. Keys: `name`, a NUL, `fileHash` (see `rejectionKey`). */
export async function knownRejections(
  _pool: Pool,
  _files: { name: string; fileHash: string }[],
): Promise<Map<string, Pick<Rejection, "stage" | "reason" | "detail">>> {
  throw new Error("not written yet");
}

/** The key under which `knownRejections` answers. */
export const rejectionKey = (file: { name: string; fileHash: string }) => `${file.name}\0${file.fileHash}`;

/** Rejections, newest first; those that a later run could publish only with `resolved`. */
export async function listRejections(
  _pool: Pool,
  _options: { limit?: number; resolved?: boolean } = {},
): Promise<Rejection[]> {
  throw new Error("not written yet");
}

/** Marks the rejections of files that could be published now. Returns how many there were. */
export async function resolveRejections(
  _pool: Pool,
  _files: { name: string; fileHash: string }[],
): Promise<number> {
  throw new Error("not written yet");
}
