import { sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { RejectionToSave } from "@/lib/db/rejections";
import type { KnownFile, SourceFile } from "@/lib/db/save";
import type { Contents } from "@/lib/ingest/find/contents";
import { contentType } from "@/lib/ingest/find/file-type";
import type { Finding } from "@/lib/ingest/find/finding";
import { fileHash, nameHash } from "@/lib/letter/identity";
import { maskPrivate } from "@/lib/parse/privacy";

/** The folder of invented letters that ships with the project. */
export const samplesFolder = fileURLToPath(new URL("../../../samples", import.meta.url));

/** A file with its bytes, to be read as a letter. `weight`, `within`: see Finding. */
export type Candidate = { file: SourceFile; bytes: Buffer; weight: number; within?: Contents };

/** A known text met under a name that is new to it. */
export type Renamed = { letterId: number; file: SourceFile };

/** Candidates of a batch with their hashes, and what was refused before it could be one. */
export function toCandidates(
  findings: Exclude<Finding, { kind: "passed-over" }>[],
  isSample: (path: string) => boolean,
) {
  const candidates: Candidate[] = [];
  const refused: RejectionToSave[] = [];
  for (const finding of findings) {
    const { name, path, weight } = finding;
    const bytes = finding.kind === "candidate" ? finding.bytes : finding.head;
    const file = { name, path, fileHash: fileHash(bytes), bytes: bytes.length, sample: isSample(path) };
    if (finding.kind === "candidate") candidates.push({ file, bytes, weight, within: finding.within });
    else refused.push(rejectionOf({ file, bytes }, { ...finding, stage: "read" }));
  }
  return { candidates, refused };
}

/**
 * Sorts candidates by what the database has of them: nothing, the bytes under other names, or both.
 */
export function sortCandidates(candidates: Candidate[], known: Map<string, KnownFile>) {
  const fresh: Candidate[] = [];
  const renamed: Renamed[] = [];
  let unchanged = 0;
  for (const candidate of candidates) {
    const before = known.get(candidate.file.fileHash);
    if (!before) fresh.push(candidate);
    else if (before.nameHashes.includes(nameHash(candidate.file))) unchanged += 1;
    else renamed.push({ letterId: before.letterId, file: candidate.file });
  }
  return { fresh, renamed, unchanged };
}

/** A file's rejection. Of its content only the type is kept, since it may hold personal data. */
export function rejectionOf(
  { file, bytes }: Pick<Candidate, "file" | "bytes">,
  { stage, reason, detail }: Pick<RejectionToSave, "stage" | "reason" | "detail">,
): RejectionToSave {
  const { name, path, fileHash } = file;
  const type = stage === "read" && bytes.length === 0 ? "not read" : contentType(bytes);
  const rejection = { name, path, fileHash, bytes: file.bytes, type };
  return { ...rejection, stage, reason, detail: maskPrivate(detail).text };
}

/** Whether the path of a finding leads into `samplesFolder`. */
export function isSamplePath(path: string): boolean {
  return path === samplesFolder || path.startsWith(samplesFolder + sep);
}
