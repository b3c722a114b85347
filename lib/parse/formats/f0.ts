import type { Decision } from "@/lib/letter/vocabulary";
import { headerCells } from "@/lib/parse/fields/header";
import { cutAtHeadings, heading, withoutClosing } from "@/lib/parse/formats/sections";
import type { Cutter } from "@/lib/parse/letter-parts";
import { cut, type Piece, readFrom, spanOf, trim } from "@/lib/parse/piece";

const title = /^\s?MEDICAL\sPROFESSIONAL\sREVIEW\b/i;
const rationaleHeading =
  /RATIONALE\sFOR\sWHY\sTHE\sREQUESTED\sTREATMENT\s?\/\s?SERVICES?\s(?:IS|WAS|ARE|WERE|IS\s?\/\s?WAS)\s(?<not>NOT\s)?MEDICALLY\sNECESSARY\s?:?/i;
const headings = [
  ["request", heading("ISSUES? (?:AT|IN) DISPUTE\\s?:")],
  ["summary", heading("CASE SUMMARY\\s?:")],
  ["documents", heading("DOCUMENTS REVIEWED FOR DETERMINATION\\s?:")],
  [
    "guidelines",
    heading(
      "MEDICAL TREATMENT GUIDELINE(?:\\(S\\)|S)? RELIED UPON BY PROFESSIONAL REVIEWER(?: AND WHY)?\\s?:",
    ),
  ],
  ["rationale", [rationaleHeading]],
  ["method", heading("MEDICAL REVIEWER QUALIFICATIONS\\s?:")],
] as const;

/** Cuts a review of the first half of 2013 (F0): one issue, decided by the wording of a heading. */
export const cutF0: Cutter = (letter) => {
  if (!title.test(letter.text)) return null;
  const sections = cutAtHeadings(letter, headings);
  const { request, rationale } = sections;
  if (!request || request.text === "")
    return { reason: "truncated", detail: "breaks off before the issue at dispute" };
  const decided = rationaleHeading.exec(letter.text);
  const decision = decided ? fromHeading(letter, decided) : null;
  if (!decision) return { reason: "truncated", detail: "breaks off before the rationale" };
  const start = sections.guidelines?.start ?? rationale?.start ?? request.start;
  const reasons = withoutClosing(rationale);
  return {
    format: "F0",
    letter,
    header: headerCells(sections[""] ?? cut(letter, 0, 0)),
    method: sections.method ?? null,
    summary: sections.summary ?? null,
    decisions: cut(letter, start, rationale && rationale.start + rationale.text.length),
    issues: [
      {
        heading: request,
        decision,
        claimsAdministrator: null,
        reviewer: sections.guidelines ?? null,
        rationale: reasons && reasons.text !== "" ? reasons : null,
      },
    ],
    labels: [spanOf(letter, decided!.index, decided!.index + decided![0].length)],
    warnings: [],
  };
};

/** "…IS NOT MEDICALLY NECESSARY:" upholds; the same heading without NOT overturns. */
function fromHeading(letter: Piece, match: RegExpExecArray) {
  const decision: Decision = match.groups?.not ? "upheld" : "overturned";
  return readFrom(trim(cut(letter, match.index, match.index + match[0].length)), decision);
}
