import type { Pool } from "./pool";
import type { SourceFile } from "./save-letters";

/** A letter that was kept from a file with the same bytes. */
export type KnownFile = {
  letterId: number;
  determinationId: string;
  /** Base names under which this text was met. */
  names: string[];
  status: "published" | "partial";
};

/** Which of these files (SHA-256 of their bytes, hex) are known, before any is parsed. */
export async function knownFiles(_pool: Pool, _fileHashes: string[]): Promise<Map<string, KnownFile>> {
  throw new Error("not written yet");
}

/** Notes that known letters were met in these files too. Returns how many rows were new. */
export async function addSources(
  _pool: Pool,
  _runId: number,
  _sources: { letterId: number; file: SourceFile }[],
): Promise<number> {
  throw new Error("not written yet");
}
