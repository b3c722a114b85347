import { headerCells } from "@/lib/parse/fields/header";
import { decisionsOpening, summaryOpening } from "@/lib/parse/formats/modern-letter";
import { cutAtHeadings, heading, withoutClosing, withoutOpening } from "@/lib/parse/formats/sections";
import type { Cutter } from "@/lib/parse/letter-parts";
import { cut, type Piece } from "@/lib/parse/piece";
import type { Grammar } from "@/lib/parse/split/grammar";
import { splitIssues } from "@/lib/parse/split/split-issues";
import { readVerdictSentence } from "@/lib/parse/split/verdict-sentence";

const opening = /\bIMR\sDECISION(?:\(S\)|S)?\sAND\sRATIONALE/;
const decisionsHeading = heading("IMR DECISION(?:\\(S\\)|S)? AND RATIONALE(?:\\(S\\)|S)?");
const headings = [
  ["method", heading("HOW THE IMR FINAL DETERMINATION WAS MADE")],
  ["documents", heading("DOCUMENTS REVIEWED")],
  ["summary", heading("CLINICAL CASE SUMMARY")],
  ["decisions", decisionsHeading],
] as const;

/**
 * `1. <item> is not medically necessary and appropriate.`, then three sentences; the first two open
 * with their own words.
 */
const grammar: Grammar = {
  labels:
    /(?:(?<claimsAdministrator>(?<=^|\n|[.:]\s)(?=The\sClaims\sAdministrator\s(?:based|did|cited|relied|does|has|provided|used)\b))|(?<reviewer>(?<=^|\n|[.:]\s)(?=The\s(?:Physician|Expert|Chiropractic|Medical|Psychologist)\s?Reviewer\s(?:based|did|cited|relied|found|used)\b))|(?<rationale>\bThe\s(?:Physician|Expert|Chiropractic|Medical|Psychologist)\s?Reviewer's\sdecision\srationale\s?:))/gi,
  readDecision: readVerdictSentence,
  // Rationales end in the same words.
  unmistakable: false,
};

/** Cuts a letter of late 2013 to early 2014 (F2). */
export const cutF2: Cutter = (letter) => {
  if (!opening.test(letter.text)) return null;
  const sections = cutAtHeadings(letter, headings);
  const decisions = withoutOpening(withoutClosing(sections.decisions), decisionsOpening);
  if (!decisions) return null;
  const { issues, labels, warnings } = splitIssues(decisions, grammar, true);
  if (issues.length === 0)
    return {
      reason: decisions.text.length < 200 ? "truncated" : "no-issues",
      detail: "no item with its verdict",
    };
  return {
    format: "F2",
    letter,
    header: headerCells(sections[""] ?? cut(letter, 0, 0)),
    method: sections.method ?? null,
    summary: withoutOpening(sections.summary, summaryOpening),
    decisions,
    issues: issues.map((issue) => ({ ...issue, heading: withoutNumber(issue.heading) })),
    labels,
    warnings,
  };
};

/** An item's heading without the number that lists it ("1. ", "2) "). */
function withoutNumber(heading: Piece): Piece {
  const number = /^\(?\d{1,2}[.)]\s/.exec(heading.text);
  return number ? cut(heading, number[0].length) : heading;
}
