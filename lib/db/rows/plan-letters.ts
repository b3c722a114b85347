import type { LetterToSave, SaveOutcome, SourceFile } from "@/lib/db/save-letters";
import { determinationId } from "@/lib/letter/identity";

/** A text that is kept already, or comes earlier in the same batch (then without a row's id). */
export type KnownLetter = {
  letterId?: number;
  contentHash: string;
  determinationId: string;
  revision: number;
  names: string[];
};

export type Plan = {
  /** Texts to insert, each with its place. */
  added: { letter: LetterToSave; determinationId: string; revision: number }[];
  /** Files to note beside the text that they hold. */
  sources: { contentHash: string; file: SourceFile }[];
  /** In the order of the batch. */
  outcomes: SaveOutcome[];
};

/**
 * Decides what becomes of each letter of a batch.
 * @param known texts of the batch that are kept already
 * @param latest highest revision of determinations that are there already, by id
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
    const kept = byHash.get(contentHash);
    const newFiles = files.filter(({ name }) => !kept?.names.includes(name));
    plan.sources.push(...newFiles.map((file) => ({ contentHash, file })));
    if (kept) {
      const outcome = newFiles.length > 0 ? "duplicate" : "unchanged";
      plan.outcomes.push({ outcome, determinationId: kept.determinationId, revision: kept.revision });
      kept.names.push(...newFiles.map(({ name }) => name));
      continue;
    }
    const id = idOf(letter);
    const revision = (revisions.get(id) ?? 0) + 1;
    revisions.set(id, revision);
    byHash.set(contentHash, {
      contentHash,
      determinationId: id,
      revision,
      names: files.map(({ name }) => name),
    });
    plan.added.push({ letter, determinationId: id, revision });
    plan.outcomes.push({ outcome: letter.status, determinationId: id, revision });
  }
  return plan;
}

/** The public id that a letter's reading and text give it. */
export function idOf({ reading, contentHash }: Pick<LetterToSave, "reading" | "contentHash">): string {
  return determinationId(reading.caseNumber?.value ?? null, contentHash);
}
