import { fileType } from "@/lib/ingest/find/file-type";
import { walk } from "@/lib/ingest/find/walk";

/**
 * Bytes of all files that `findLetters` will read of the same paths: what a progress bar counts
 * towards. Standard input has no size.
 */
export async function survey(paths: string[], signal?: AbortSignal): Promise<number> {
  let bytes = 0;
  for await (const walked of walk(paths.filter((path) => path !== "-"))) {
    if (signal?.aborted) break;
    if (walked.kind === "file" && fileType(walked.path) !== null) bytes += walked.size;
  }
  return bytes;
}
