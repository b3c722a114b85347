import { inTransaction, lockLetters, type Pool } from "@/lib/db/pool";
import { insertRows, storable } from "@/lib/db/rows/bulk";
import type { RejectionReason } from "@/lib/letter/rejections";

/** A file that is not a letter, or whose letter could not be stored. */
export type RejectionToSave = {
  name: string;
  path: string;
  /** SHA-256 of its bytes, hex; of no bytes if it could not be read. */
  fileHash: string;
  bytes: number;
  /** What its first bytes look like: `PDF`, `text`. */
  type: string;
  stage: "read" | "extract" | "parse" | "store";
  reason: RejectionReason;
  detail: string;
};

export type Rejection = RejectionToSave & { createdAt: Date; resolvedAt: Date | null };

/** What identifies a rejected file. */
type File = Pick<Rejection, "name" | "fileHash">;

/** Stores rejections; one that exists for the same reason stays as it is. Returns the rows written. */
export async function saveRejections(
  pool: Pool,
  runId: number,
  rejections: RejectionToSave[],
): Promise<number> {
  const rows = rejections.map(({ fileHash: file_hash, ...rest }) => ({ ...rest, file_hash, run_id: runId }));
  // One statement cannot write a row twice, so only the last of each name and hash is used.
  const distinct = new Map(
    rows.map((row) => [rejectionKey({ name: row.name, fileHash: row.file_hash }), row]),
  );
  return inTransaction(pool, async (client) => {
    // Another ingestion may write the same rows in another order, and the two would block each other.
    await lockLetters(client);
    const written = await insertRows(
      client,
      "rejection",
      [...distinct.values()],
      `on conflict (name, file_hash) do update set
         path = excluded.path, stage = excluded.stage, reason = excluded.reason, detail = excluded.detail,
         run_id = excluded.run_id, created_at = now(), resolved_at = null
       where (rejection.stage, rejection.reason, rejection.detail) is distinct from (excluded.stage, excluded.reason, excluded.detail)
         or rejection.resolved_at is not null
       returning id`,
    );
    return written.length;
  });
}

/** Which of these files are rejected and not resolved, by `rejectionKey`. */
export async function knownRejections(
  pool: Pool,
  files: File[],
): Promise<Map<string, Pick<Rejection, "stage" | "reason" | "detail">>> {
  const { rows } = await pool.query<File & Pick<Rejection, "stage" | "reason" | "detail">>(
    `select name, file_hash as "fileHash", stage, reason, detail from rejection
     join unnest($1::text[], $2::text[]) as given (name, file_hash) using (name, file_hash) where resolved_at is null`,
    columnsOf(files),
  );
  return new Map(
    rows.map(({ stage, reason, detail, ...file }) => [rejectionKey(file), { stage, reason, detail }]),
  );
}

/** The key of a file in the result of `knownRejections`. */
export const rejectionKey = (file: File) => `${file.name}\0${file.fileHash}`;

/** Rejections, newest first. With `resolved`, also those that a later run could publish. */
export async function listRejections(
  pool: Pool,
  { limit = 1000, resolved = false }: { limit?: number; resolved?: boolean } = {},
): Promise<Rejection[]> {
  const { rows } = await pool.query<Rejection>(
    `select name, path, file_hash as "fileHash", bytes, stage, reason, detail, type,
       created_at as "createdAt", resolved_at as "resolvedAt"
     from rejection where $1 or resolved_at is null order by created_at desc, id desc limit $2`,
    [resolved, limit],
  );
  return rows;
}

/** Marks the rejections of these files as resolved, since they are published now. Returns how many. */
export function resolveRejections(pool: Pool, files: File[]): Promise<number> {
  return inTransaction(pool, async (client) => {
    await lockLetters(client);
    const { rowCount } = await client.query(
      `update rejection set resolved_at = now()
       from unnest($1::text[], $2::text[]) as given (name, file_hash)
       where rejection.name = given.name and rejection.file_hash = given.file_hash and resolved_at is null`,
      columnsOf(files),
    );
    return rowCount ?? 0;
  });
}

function columnsOf(files: File[]): [string[], string[]] {
  return [files.map(({ name }) => storable(name)), files.map(({ fileHash }) => fileHash)];
}
