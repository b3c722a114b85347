import type { Determination, Source } from "@/lib/letter/determination";
import type { ParseWarning } from "@/lib/letter/warnings";

/** Why a file is no letter that can be published; the closed list that `npm run rejected` shows. */
export const rejectionReasons = [
  "empty",
  "binary",
  "too-large",
  "too-slow",
  "not-a-letter",
  "truncated",
  "no-issues",
  "corrupt-pdf",
  "image-only-pdf",
  "locked-pdf",
  "corrupt-archive",
  "bad-line",
  "unreadable-file",
  "unsupported-type",
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/**
 * What the parser makes of a letter's text: read whole, read in part with the reasons, or no letter
 * at all.
 */
export type ParseResult =
  | { status: "parsed"; determination: Determination; warnings: ParseWarning[] }
  | { status: "partial"; determination: Determination; warnings: ParseWarning[] }
  | { status: "unreadable"; reason: RejectionReason; detail: string };

/** The parser's only entrance: `parseLetter(source)`. */
export type ParseLetter = (source: Source) => ParseResult;
