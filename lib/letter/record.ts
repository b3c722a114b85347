import type { Determination } from "@/lib/letter/determination";
import type { ParseWarning } from "@/lib/letter/warnings";

/** A determination without the text of its source. */
export type Reading = Omit<Determination, "source">;

/** A published determination as the database keeps it: what the index is built from. */
export type DeterminationRecord = {
  /** Case number, else an id from the content's hash (`determinationId`). */
  id: string;
  /** Invented letter that ships with the project. */
  sample: boolean;
  status: "published" | "partial";
  /** When the casebook first held the letter as it is now: a changed letter counts as added anew. */
  addedAt: Date;
  reading: Reading;
  /** Of the letter: what the reading's spans point into. */
  text: string;
};

/** What the page of one determination shows: one query's worth. */
export type DeterminationView = {
  id: string;
  sample: boolean;
  status: "published" | "partial";
  determination: Determination;
  warnings: ParseWarning[];
  /** Revision shown, counted from 1, and all that are kept, oldest first. */
  revision: number;
  revisions: { revision: number; createdAt: Date }[];
  /** When each file with this text came. Its name is not stored; its hash is not published. */
  sources: { createdAt: Date }[];
  contentHash: string;
  mediaType: "text" | "pdf";
};
