import { inTransaction, type Pool } from "@/lib/db/pool";
import { insertSources } from "@/lib/db/rows/letter-rows";
import type { SourceFile } from "@/lib/db/save-letters";

/** A letter that was kept from a file with the same bytes. */
export type KnownFile = {
  letterId: number;
  determinationId: string;
  /** Base names under which this text was met. */
  names: string[];
  status: "published" | "partial";
};

/** Which of these files (SHA-256 of their bytes, hex) are known, before any is parsed. */
export async function knownFiles(pool: Pool, fileHashes: string[]): Promise<Map<string, KnownFile>> {
  const { rows } = await pool.query<KnownFile & { fileHash: string }>(
    `select given.file_hash as "fileHash", letter.id as "letterId", letter.determination_id as "determinationId", letter.status,
       array(select distinct name from letter_source where letter_id = letter.id) as names
     from (select distinct on (file_hash) file_hash, letter_id from letter_source
           where file_hash = any($1) order by file_hash, letter_id) as given
     join letter on letter.id = given.letter_id`,
    [fileHashes],
  );
  return new Map(rows.map(({ fileHash, ...known }) => [fileHash, known]));
}

/** Notes that known letters were met in these files too. Returns how many rows were new. */
export async function addSources(
  pool: Pool,
  runId: number,
  sources: { letterId: number; file: SourceFile }[],
): Promise<number> {
  return inTransaction(pool, (client) => insertSources(client, runId, sources));
}
