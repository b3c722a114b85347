import { cut, type Piece, trim } from "./piece";

/** The sections of a letter of 2014 and later (F3, F4), without their headings and fixed opening sentences. */
export type Sections = {
  header: Piece;
  method: Piece | null;
  summary: Piece | null;
  decisions: Piece | null;
};

/** A heading in capitals wherever it stands, else in any case where it opens a paragraph, else in any case. */
function headingPatterns(words: string): RegExp[] {
  const source = words.replaceAll(" ", "\\s+");
  return [new RegExp(source), new RegExp(`(?<=^|\\n)${source}`, "i"), new RegExp(source, "i")];
}

const method = headingPatterns("HOW THE IMR FINAL DETERMINATION WAS MADE");
const summary = headingPatterns("CLINICAL CASE SUMMARY");
const decisions = headingPatterns("IMR ISSUES?,? DECISIONS?,? (?:AND|&) RATIONALES?");
/** The fixed sentence under a heading; what stands there is kept where the sentence is missing. */
const summaryOpening =
  /^\s*The\s+expert\s+reviewer\s+developed\s+the\s+following\s+clinical\s+case\s+summary\s[^:]{0,160}:/i;
const decisionsOpening =
  /^\s*The\s+Final\s+Determination\s+was\s+based\s+on\s+decisions\s+for\s+the\s+disputed\s[^:]{0,80}:/i;

type Head = { start: number; end: number };

/** Cuts a letter at its three section headings, which keep their order; a section is null where its heading is missing. */
export function splitSections(letter: Piece): Sections {
  const methodHead = locate(letter.text, method, 0);
  const summaryHead = locate(letter.text, summary, methodHead?.end ?? 0);
  const decisionsHead = locate(letter.text, decisions, summaryHead?.end ?? methodHead?.end ?? 0);
  const end = letter.text.length;
  const afterMethod = summaryHead?.start ?? decisionsHead?.start ?? end;
  const afterSummary = decisionsHead?.start ?? end;
  const section = (head: Head | null, to: number) => (head ? trim(cut(letter, head.end, to)) : null);
  return {
    header: trim(cut(letter, 0, methodHead?.start ?? afterMethod)),
    method: section(methodHead, afterMethod),
    summary: without(section(summaryHead, afterSummary), summaryOpening),
    decisions: without(section(decisionsHead, end), decisionsOpening),
  };
}

function locate(text: string, patterns: RegExp[], from: number): Head | null {
  const rest = from === 0 ? text : text.slice(from);
  for (const pattern of patterns) {
    const match = pattern.exec(rest);
    if (match) return { start: from + match.index, end: from + match.index + match[0].length };
  }
  return null;
}

function without(section: Piece | null, opening: RegExp): Piece | null {
  const match = section && opening.exec(section.text);
  return match ? trim(cut(section, match[0].length)) : section;
}
