import type { Determination, Source } from "@/lib/letter/determination";
import type { RejectionReason } from "@/lib/letter/rejections";
import type { ParseWarning } from "@/lib/letter/warnings";

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
