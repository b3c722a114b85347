import type { Determination, Source } from "@/lib/letter/determination";
import type { Issue } from "@/lib/letter/issue";
import type { RejectionReason } from "@/lib/letter/rejections";
import type { Outcome } from "@/lib/letter/vocabulary";
import { isEssential, type ParseWarning, type WarningCode } from "@/lib/letter/warnings";
import { clean } from "@/lib/parse/clean";
import { measureCoverage } from "@/lib/parse/coverage";
import { looksBinary } from "@/lib/parse/decode";
import { type LetterFields, noFields } from "@/lib/parse/fields/letter-fields";
import type { LetterParts, NotCut } from "@/lib/parse/letter-parts";
import type { Piece } from "@/lib/parse/piece";
import { readIssues } from "@/lib/parse/read-issues";
import { cutters, fieldReaders } from "@/lib/parse/registry";

/** A verdict without its full stop still ends a rationale. */
const complete =
  /[.!?:;]["')\]]*$|\b(?:necessary|appropriate|indicated|warranted|established|supported|approved|certified|upheld|overturned|recommended)\W*$/i;
/** Less than this of the decision part accounted for: issues may be missing. */
const leastShare = 0.9;

/**
 * A letter that was parsed in full, or in part with the reasons; or why the text is not a letter.
 */
type ParseResult =
  | { status: "parsed" | "partial"; determination: Determination; warnings: ParseWarning[] }
  | { status: "unreadable"; reason: RejectionReason; detail: string };

/**
 * Raised with every change of what the parser reads, so that older stored readings are recognised.
 */
export const parserVersion = "8";

/**
 * Reads a final determination letter from its text: clean text, sections, fields, issues, then what
 * all of them say together. Pure, never throws, linear in the text's length; every value's span
 * leads to its evidence in `source.text`.
 */
export function parseLetter(source: Source): ParseResult {
  if (looksBinary(source.text))
    return { status: "unreadable", reason: "binary", detail: "no text, but bytes" };
  const letter = clean(source);
  if (letter.text === "") return { status: "unreadable", reason: "empty", detail: "no printed character" };
  const parts = cutLetter(letter);
  if ("reason" in parts) return { status: "unreadable", ...parts };
  const issues = readIssues(parts.issues);
  const determination: Determination = {
    format: parts.format,
    ...readFields(parts),
    outcome: outcomeOf(issues),
    issues,
    coverage: measureCoverage(parts, issues),
    source,
  };
  const warnings: ParseWarning[] = [...parts.warnings, ...reviewReading(determination, parts)];
  return { status: warnings.some(isEssential) ? "partial" : "parsed", determination, warnings };
}

function cutLetter(letter: Piece): LetterParts | NotCut {
  for (const cutter of cutters) {
    const parts = cutter(letter);
    if (parts) return parts;
  }
  return { reason: "not-a-letter", detail: "has none of a letter's headings" };
}

function readFields(parts: LetterParts): LetterFields {
  const read = noFields();
  for (const reader of fieldReaders) Object.assign(read, reader(parts, read));
  return read;
}

function outcomeOf(issues: readonly Issue[]): Outcome {
  const upheld = issues.filter(({ decision }) => decision.value === "upheld").length;
  if (upheld === issues.length) return "upheld";
  return upheld === 0 ? "overturned" : "partially overturned";
}

/** What a person should know about the reading of a whole letter. */
function reviewReading(determination: Determination, parts: LetterParts): ParseWarning[] {
  const { reviewer, coverage, clinicalSummary } = determination;
  const warnings: ParseWarning[] = [];
  const warn = (code: WarningCode, message: string) => warnings.push({ code, message });
  if (!clinicalSummary) warn("no-clinical-summary", "the letter has no clinical case summary");
  if (reviewer.specialties.length === 0) warn("no-specialty", "no specialty of the reviewer was found");
  if (reviewer.licensedIn.length === 0) warn("no-licence", "no state of licensure was found");
  parts.issues.forEach((issue, index) => {
    // The earliest reviews print the reviewer's guidelines only.
    if (!issue.reviewer || !(issue.claimsAdministrator || parts.format === "F0"))
      warn("guideline-line-missing", `issue ${index + 1}`);
  });
  for (const { span } of determination.warnings)
    warn("implausible-date", determination.source.text.slice(...span));
  const end = parts.issues.at(-1)?.rationale?.text ?? "";
  if (end !== "" && !complete.test(end.slice(-60))) warn("ends-mid-sentence", end.slice(-60));
  if (coverage.share < leastShare)
    warn(
      "decision-part-not-read",
      `${Math.round(coverage.share * 100)} % of the decision part is accounted for`,
    );
  return warnings;
}
