import type { RejectionReason } from "@/lib/letter/parse-result";
import { headerCells } from "./fields/header";
import { firstDate } from "./fields/printed-date";
import { modernFormat, opensLikeModernLetter } from "./format";
import type { LetterParts } from "./letter-parts";
import { cut, type Piece, trim } from "./piece";
import { type Sections, splitSections } from "./sections";
import { findLabels } from "./split/labels";
import { splitIssues } from "./split/split-issues";

/** Why a text has no parts of a letter to cut. */
export type NotCut = { reason: RejectionReason; detail: string };

/** Cuts a letter of 2014 or later (F3, F4) into its parts; null where the text opens like none. */
export function cutModernLetter(letter: Piece): LetterParts | NotCut | null {
  if (!opensLikeModernLetter(letter.text)) return null;
  const sections = splitSections(letter);
  const part = sections.decisions ?? sections.summary ?? sections.method;
  if (!part || findLabels(part.text).length === 0) return explain(sections, part);
  const { issues, labels, warnings } = splitIssues(part, sections.decisions !== null);
  const [first] = issues;
  if (!first) return { reason: "no-issues", detail: "the decision part names no decision" };
  const decided = headerCells(sections.header).get("decision");
  return {
    format: modernFormat(letter.text, (decided && firstDate(decided.text)?.date) ?? null),
    letter,
    header: sections.header,
    method: sections.method,
    ...(sections.decisions
      ? { summary: sections.summary, decisions: part }
      : withoutHeading(sections, part, first.heading)),
    issues,
    labels,
    warnings: sections.decisions
      ? warnings
      : [
          ...warnings,
          { code: "no-decisions-heading", message: "IMR ISSUES, DECISIONS AND RATIONALES is missing" },
        ],
  };
}

/** The decision part starts without its heading: at its first issue's heading. */
function withoutHeading(
  sections: Sections,
  part: Piece,
  heading: Piece,
): Pick<LetterParts, "summary" | "decisions"> {
  const start = heading.start - part.start;
  return { summary: sections.summary && trim(cut(part, 0, start)), decisions: cut(part, start) };
}

function explain(sections: Sections, part: Piece | null): NotCut {
  const begun = sections.decisions?.text ?? "";
  if (/\b(?:upheld|overturned)\b/i.test(begun) || begun.length > 2000)
    return { reason: "no-issues", detail: "the decision part has no issue with its labels" };
  if (!part) return { reason: "not-a-letter", detail: "names a letter's section, but has none" };
  return { reason: "truncated", detail: "breaks off before the first decision" };
}
