import type { Determination } from "@/lib/letter/determination";
import type { Found, Span } from "@/lib/letter/found";
import type { RejectionReason } from "@/lib/letter/rejections";
import type { Decision, Format } from "@/lib/letter/vocabulary";
import type { ParseWarning } from "@/lib/letter/warnings";
import type { Piece } from "@/lib/parse/piece";

/** The header table: the value of each label as printed. */
export type HeaderCells = Map<keyof Determination["dates"] | "caseNumber" | "priority", Piece>;

/** One issue as the letter sets it out, cut at its labels; null where the letter lacks the part. */
export type IssueParts = {
  /** Without the colon and the decision at its end. */
  heading: Piece;
  decision: Found<Decision>;
  claimsAdministrator: Piece | null;
  reviewer: Piece | null;
  rationale: Piece | null;
};

/** A letter of any format cut into the parts that the field parsers read. */
export type LetterParts = {
  format: Format;
  letter: Piece;
  /**
   * The table above the first section, with case number and dates; empty where a stored text lacks
   * it.
   */
  header: HeaderCells;
  /** How the determination was made, with the reviewer's credentials. */
  method: Piece | null;
  /** The case's own words, without the section's fixed opening sentence. */
  summary: Piece | null;
  decisions: Piece;
  issues: IssueParts[];
  /** Labels and fixed sentences of the decision part: accounted for, though no field holds them. */
  labels: Span[];
  /** What was odd about the cutting. */
  warnings: ParseWarning[];
};

/** Why a text has no parts of a letter to cut. */
export type NotCut = { reason: RejectionReason; detail: string };

/** Cuts a letter of one format into its parts; null where the text is of another kind. */
export type Cutter = (letter: Piece) => LetterParts | NotCut | null;
