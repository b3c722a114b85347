import type { ClientBase } from "pg";
import type { Projected } from "@/lib/db/rows/determination-rows";
import { insertRows } from "@/lib/db/rows/insert-rows";
import { idOf, type KnownLetter, type Plan } from "@/lib/db/rows/plan-letters";
import { toJson } from "@/lib/db/rows/to-json";
import type { LetterToSave, SourceFile } from "@/lib/db/save-letters";

type Added = Plan["added"][number];

/** The row of `letter`. */
export function letterRow(id: number, run_id: number, { letter, determinationId, revision }: Added) {
  return {
    id,
    determination_id: determinationId,
    revision,
    content_hash: letter.contentHash,
    text: letter.source.text,
    pages: letter.source.pages,
    media_type: letter.mediaType,
    status: letter.status,
    reading: toJson(letter.reading),
    warnings: toJson(letter.warnings),
    parser_version: letter.parserVersion,
    run_id,
  };
}

/** A new text as the current one of its determination; a sample where all its files are. */
export function toProjected({ letter, determinationId, revision }: Added): Projected {
  const sample = letter.files.length > 0 && letter.files.every((file) => file.sample);
  return { id: determinationId, revision, sample, status: letter.status, reading: letter.reading };
}

/** Those texts of a batch that are kept already. */
export async function knownLetters(client: ClientBase, letters: LetterToSave[]): Promise<KnownLetter[]> {
  const { rows } = await client.query<KnownLetter>(
    `select id as "letterId", content_hash as "contentHash", determination_id as "determinationId", revision,
       array(select name from letter_source where letter_id = letter.id) as names
     from letter where content_hash = any($1)`,
    [letters.map(({ contentHash }) => contentHash)],
  );
  return rows;
}

/** The highest revision of each determination of a batch that is there already. */
export async function latestRevisions(
  client: ClientBase,
  letters: LetterToSave[],
): Promise<Map<string, number>> {
  const { rows } = await client.query<{ id: string; revision: number }>(
    "select id, revision from determination where id = any($1)",
    [letters.map(idOf)],
  );
  return new Map(rows.map(({ id, revision }) => [id, revision]));
}

/**
 * Rows of `letter_source`; those that are there already are left alone. Returns how many were new.
 */
export async function insertSources(
  client: ClientBase,
  run_id: number,
  sources: readonly { letterId: number; file: SourceFile }[],
): Promise<number> {
  const rows = sources.map(({ letterId: letter_id, file }) => {
    const { name, fileHash: file_hash, path, bytes, sample } = file;
    return { letter_id, name, file_hash, path, bytes, sample, run_id };
  });
  const inserted = await insertRows(
    client,
    "letter_source",
    rows,
    "on conflict do nothing returning letter_id",
  );
  return inserted.length;
}
