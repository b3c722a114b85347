import type { Citation, GuidelineLine } from "@/lib/letter/citation";
import type { CitationDraft, LineDraft } from "@/lib/parse/citation/draft";
import type { Side } from "@/lib/parse/citation/phrases";
import { readLine } from "@/lib/parse/citation/read-line";
import { type Piece, spanOf } from "@/lib/parse/piece";

/**
 * Reads what follows "Claims Administrator guideline:" or "MAXIMUS guideline:": whether the side
 * cited anything, and each citation with its sections, pages and place. A line without a statement
 * is `none cited`, `implied`. Text that no rule understands is kept as a citation of other
 * literature, its title as printed.
 */
export function readGuidelineLine(line: Piece, side: Side): GuidelineLine {
  const { statement, citations } = recalled(line.text, side);
  return {
    statement: {
      value: statement.value,
      span: spanOf(line, statement.from, statement.to),
      certainty: statement.certainty,
    },
    citations: citations.map((draft) => placed(line, draft)),
  };
}

/** The draft with its places in the source. */
function placed(line: Piece, draft: CitationDraft): Citation {
  const { mtus, body, guideline, guidelineId, year, certainty, from, to } = draft;
  return {
    mtus,
    body,
    guideline,
    guidelineId,
    year,
    sections: draft.sections.map((section) => ({
      value: section.name,
      span: spanOf(line, section.from, section.to),
      certainty: "stated",
      sectionId: section.sectionId,
    })),
    pages: draft.pages.map(([first, last]) => [first, last]),
    raw: line.text.slice(from, to).replace(/\s+/g, " "),
    span: spanOf(line, from, to),
    certainty,
  };
}

const mostRemembered = 4096;
const longestRemembered = 1000;
const remembered = new Map<string, LineDraft>();

/**
 * Most letters share a few thousand guideline lines ("Acupuncture Treatment 2007."): the latest
 * readings are kept.
 */
function recalled(text: string, side: Side): LineDraft {
  if (text.length > longestRemembered) return readLine(text, side);
  const key = `${side === "reviewer" ? "R" : "C"}${text}`;
  const known = remembered.get(key);
  if (known) return known;
  const draft = readLine(key.slice(1), side);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, draft);
  return draft;
}
