import type { Determination } from "@/lib/letter/determination";
import type { Issue } from "@/lib/letter/issue";
import type { ParseLetter } from "@/lib/letter/parse-result";
import type { Outcome } from "@/lib/letter/vocabulary";
import { isEssential, type ParseWarning } from "@/lib/letter/warnings";
import { clean } from "@/lib/parse/clean";
import { measureCoverage } from "@/lib/parse/coverage";
import { looksBinary } from "@/lib/parse/decode";
import { type LetterFields, noFields } from "@/lib/parse/fields/letter-fields";
import type { LetterParts, NotCut } from "@/lib/parse/letter-parts";
import type { Piece } from "@/lib/parse/piece";
import { readIssues } from "@/lib/parse/read-issues";
import { cutters, fieldReaders } from "@/lib/parse/registry";
import { reviewReading } from "@/lib/parse/review-reading";

/**
 * Reads a final determination letter from its text: clean text, sections, fields, issues, then what
 * all of them say together. Pure, never throws, linear in the text's length; every value's span
 * leads to its evidence in `source.text`.
 */
export const parseLetter: ParseLetter = (source) => {
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
};

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
