import type { ClientBase } from "pg";
import { insertRows, toJson } from "@/lib/db/rows/bulk";
import type { Projected } from "@/lib/db/rows/determination-rows";
import type { Source } from "@/lib/letter/determination";
import { determinationId, nameHash } from "@/lib/letter/identity";
import type { Reading } from "@/lib/letter/record";
import type { ParseWarning } from "@/lib/letter/warnings";

/** A file that holds a letter's text. Name and path are stored only if it is rejected. */
export type SourceFile = {
  /** Base name. */
  name: string;
  path: string;
  /** SHA-256 of its bytes, hex. */
  fileHash: string;
  bytes: number;
  /** One of the invented letters that ship with the project. */
  sample: boolean;
};

/** A parsed letter, ready to be stored. */
export type LetterToSave = {
  contentHash: string;
  source: Source;
  mediaType: "text" | "pdf";
  files: SourceFile[];
  status: "published" | "partial";
  reading: Reading;
  warnings: ParseWarning[];
  parserVersion: string;
};

/**
 * What became of a letter: a new text (`published`, `partial`), a known text under a new file name
 * (`duplicate`), a known text under a known name (`unchanged`, no row written). `refused`: PostgreSQL
 * rejected this letter; nothing of it was stored, the others were. `withdrawn`: its determination, its
 * text or its file was withdrawn; nothing of it was stored.
 */
export type SaveOutcome =
  | {
      outcome: "published" | "partial" | "duplicate" | "unchanged";
      determinationId: string;
      revision: number;
      /** Of a duplicate: its files whose names are new to the text; the others were known. */
      newFiles?: number;
    }
  | { outcome: "refused"; determinationId: string; detail: string }
  | { outcome: "withdrawn"; determinationId: string };

/** A text that is stored already, or comes earlier in the same batch (then without `letterId`). */
export type KnownLetter = {
  letterId?: number;
  contentHash: string;
  determinationId: string;
  revision: number;
  nameHashes: string[];
};

/** A new text with its determination and revision. */
export type Added = { letter: LetterToSave; determinationId: string; revision: number };

/** What to write for a batch. `outcomes` are in the order of the batch. */
export type Plan = {
  added: Added[];
  sources: { contentHash: string; file: SourceFile }[];
  outcomes: SaveOutcome[];
};

/** The texts of a batch that are stored already. */
export async function knownLetters(client: ClientBase, letters: LetterToSave[]): Promise<KnownLetter[]> {
  const { rows } = await client.query<KnownLetter>(
    `select id as "letterId", content_hash as "contentHash", determination_id as "determinationId", revision,
       array(select name_hash from letter_source where letter_id = letter.id) as "nameHashes"
     from letter where content_hash = any($1)`,
    [letters.map(({ contentHash }) => contentHash)],
  );
  return rows;
}

/** The current revision of each of these determinations that exists. */
export async function latestRevisions(client: ClientBase, ids: string[]): Promise<Map<string, number>> {
  const { rows } = await client.query<{ id: string; revision: number }>(
    "select id, revision from determination where id = any($1)",
    [ids],
  );
  return new Map(rows.map(({ id, revision }) => [id, revision]));
}

/**
 * Decides what becomes of each letter of a batch.
 * @param known texts of the batch that are stored already
 * @param latest the current revision of determinations that exist already, by id
 */
export function planLetters(
  letters: readonly LetterToSave[],
  known: readonly KnownLetter[],
  latest: ReadonlyMap<string, number>,
): Plan {
  const byHash = new Map(known.map((letter) => [letter.contentHash, { ...letter }]));
  const revisions = new Map(latest);
  const plan: Plan = { added: [], sources: [], outcomes: [] };
  for (const letter of letters) {
    const { contentHash, files } = letter;
    const stored = byHash.get(contentHash);
    const newFiles = files.filter((file) => !stored?.nameHashes.includes(nameHash(file)));
    plan.sources.push(...newFiles.map((file) => ({ contentHash, file })));
    if (stored) {
      const { determinationId, revision } = stored;
      if (newFiles.length === 0) plan.outcomes.push({ outcome: "unchanged", determinationId, revision });
      else
        plan.outcomes.push({
          ...{ outcome: "duplicate", determinationId, revision },
          newFiles: newFiles.length,
        });
      stored.nameHashes.push(...newFiles.map(nameHash));
      continue;
    }
    const id = idOf(letter);
    const revision = (revisions.get(id) ?? 0) + 1;
    revisions.set(id, revision);
    const nameHashes = files.map(nameHash);
    byHash.set(contentHash, { contentHash, determinationId: id, revision, nameHashes });
    plan.added.push({ letter, determinationId: id, revision });
    plan.outcomes.push({ outcome: letter.status, determinationId: id, revision });
  }
  return plan;
}

/** The public id that follows from a letter's reading and text. */
export function idOf({ reading, contentHash }: Pick<LetterToSave, "reading" | "contentHash">): string {
  return determinationId(reading.caseNumber?.value ?? null, contentHash);
}

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

/** A new text as the current one of its determination; a sample if all its files are. */
export function toProjected({ letter, determinationId, revision }: Added): Projected {
  const sample = letter.files.length > 0 && letter.files.every((file) => file.sample);
  return { id: determinationId, revision, sample, status: letter.status, reading: letter.reading };
}

/** Inserts rows of `letter_source`; those that exist stay as they are. Returns how many were new. */
export async function insertSources(
  client: ClientBase,
  run_id: number,
  sources: readonly { letterId: number; file: SourceFile }[],
): Promise<number> {
  const rows = sources.map(({ letterId: letter_id, file }) => {
    const { fileHash: file_hash, bytes, sample } = file;
    return { letter_id, name_hash: nameHash(file), file_hash, bytes, sample, run_id };
  });
  const tail = "on conflict do nothing returning letter_id";
  return (await insertRows(client, "letter_source", rows, tail)).length;
}
