import { sectionNames } from "@/lib/catalog/guideline-names";
import { guidelineById } from "@/lib/catalog/guidelines";
import { documentCitation } from "@/lib/parse/citation/document/document-citation";
import type { CitationDraft, LineDraft } from "@/lib/parse/citation/draft";
import { type LineText, lineText, type Range } from "@/lib/parse/citation/line-text";
import { odgCitations } from "@/lib/parse/citation/odg/odg-citations";
import { odgParts } from "@/lib/parse/citation/odg/parts";
import { otherCitation } from "@/lib/parse/citation/other-citation";
import { type Phrase, phrasesOf, type Side } from "@/lib/parse/citation/phrases";
import { knownSection } from "@/lib/parse/citation/section-list";
import { type FixedSentence, fixedSentences, preambles } from "@/lib/parse/citation/statement";
import type { Unit } from "@/lib/parse/citation/units/source-at";
import { unitsOf } from "@/lib/parse/citation/units/units";

const chapterWord = /\bchapter\b/i;

/** The statement and citations of one guideline line, with positions of its text. */
export function readLine(printed: string, side: Side): LineDraft {
  const line = lineText(printed);
  const sentences = fixedSentences(line);
  const hidden = [...sentences, ...preambles(line)].sort((a, b) => a.from - b.from);
  const phrases = phrasesOf(line, hidden);
  const own = <T extends { by: Side | null }>(all: readonly T[]) =>
    all.filter(({ by }) => by === null || by === side);
  // If a line is only about the other side (or agrees with it), that is the best evidence.
  const agreed = sentences.some(({ value, by }) => value === "agrees" && by === side);
  const mine = !agreed && own(sentences).length + own(phrases).length > 0;
  const fixed = mine ? own(sentences) : sentences;
  const outside = fixed.find(({ value }) => value === "outside MTUS");
  const citations = (mine ? own(phrases) : phrases).flatMap((phrase) =>
    citationsOf(line, { ...phrase, mtus: phrase.mtus ?? (outside ? false : null) }),
  );
  const none = fixed.find(({ value }) => value === "none cited");
  return { statement: statementOf(line, outside ?? none, citations), citations };
}

function statementOf(
  { text }: LineText,
  sentence: FixedSentence | undefined,
  citations: readonly CitationDraft[],
): LineDraft["statement"] {
  if (sentence && sentence.value !== "agrees") {
    const { from, to, value } = sentence;
    return { from, to: from + text.slice(from, to).trimEnd().length, value, certainty: "stated" };
  }
  if (citations.length > 0) return { from: 0, to: text.length, value: "cited", certainty: "stated" };
  return { from: 0, to: text.length, value: "none cited", certainty: "implied" };
}

function citationsOf(line: LineText, phrase: Phrase): CitationDraft[] {
  const { mtus, lead } = phrase;
  const units = unitsOf(line, phrase, mtus === true);
  if (units.length === 0 && mtus && lead.to > lead.from) return [wholeMtus(lead)];
  return joinFlipped(line, units).flatMap((unit, index, all) =>
    citationOf(line, unit, ofUnit(phrase, unit, index, all.length)),
  );
}

/**
 * Of several sources in one phrase, a lead-in is about the first ("based its decision on the MTUS
 * Chronic Pain …") and a remark of the last ("…, and the ODG, which is not part of the MTUS"); the
 * ODG is no part of the MTUS unless a line states so directly.
 */
function ofUnit({ mtus, led }: Phrase, unit: Unit, index: number, count: number): boolean | null {
  if (count === 1) return mtus;
  if (index === 0) return led ?? mtus;
  return unit.kind === "odg" && mtus ? false : mtus;
}

/** "Decision based on MTUS." names no document of it. */
function wholeMtus(lead: Range): CitationDraft {
  return {
    ...lead,
    mtus: true,
    body: "DWC",
    guideline: null,
    guidelineId: "mtus",
    year: null,
    sections: [],
    pages: [],
    certainty: "stated",
  };
}

function citationOf(line: LineText, unit: Unit, mtus: boolean | null): CitationDraft[] {
  switch (unit.kind) {
    case "odg":
      return odgCitations(line, unit, mtus ?? false, unit.named ? "stated" : "implied");
    case "document":
      return [
        documentCitation(
          line,
          unit,
          unit.head,
          unit.head.saysMtus || (mtus ?? inMtus(unit.head.guidelineId)),
        ),
      ];
    case "other":
      return [otherCitation(line, unit, mtus ?? false)];
  }
}

/** Where the line itself does not say: whether the document is part of the MTUS. */
function inMtus(guidelineId: string | null): boolean {
  return Boolean(guidelineId && guidelineById(guidelineId)?.mtusSection);
}

/**
 * Joins a separate ODG name with the topic or chapter before it: "Knee chapter, MRI, ODG" is one
 * citation, as is a second "(ODG)" behind one.
 */
function joinFlipped(line: LineText, units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const before = joined.at(-1);
    if (before && unit.kind === "odg" && unit.named && belongs(line, before) && isBare(line, unit))
      joined[joined.length - 1] = { kind: "odg", named: true, from: before.from, to: unit.to };
    else joined.push(unit);
  }
  return joined;
}

function isBare(line: LineText, unit: Unit): boolean {
  return odgParts(line, unit).parts.length === 0;
}

function belongs(line: LineText, unit: Unit): boolean {
  if (unit.kind === "odg") return true;
  if (unit.kind === "document" || unit.sourceId || unit.address) return false;
  return (
    knownSection(line, unit, sectionNames("odg")) !== null ||
    chapterWord.test(line.text.slice(unit.from, unit.to))
  );
}
