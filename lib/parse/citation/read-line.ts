import { guidelineById } from "@/lib/catalog/guidelines";
import { documentCitation } from "./document/document-citation";
import type { CitationDraft, LineDraft } from "./draft";
import { type LineText, lineText } from "./line-text";
import { joinFlipped } from "./odg/flipped";
import { odgCitations } from "./odg/odg-citations";
import { otherCitation } from "./other-citation";
import { type Phrase, phrasesOf, type Side } from "./phrases";
import { type FixedSentence, fixedSentences } from "./statement";
import { type Unit, unitsOf } from "./units/units";

/** The statement and citations of one guideline line, with positions of its text. */
export function readLine(printed: string, side: Side): LineDraft {
  const line = lineText(printed);
  const sentences = fixedSentences(line);
  const phrases = phrasesOf(line, sentences);
  const own = <T extends { by: Side | null }>(all: readonly T[]) =>
    all.filter(({ by }) => by === null || by === side);
  // Where a line only speaks of the other side ("The Expert Reviewer agrees with …"), that is the best evidence there is.
  const mine = own(sentences).length + own(phrases).length > 0;
  const fixed = mine ? own(sentences) : sentences;
  const citations = (mine ? own(phrases) : phrases).flatMap((phrase) => citationsOf(line, phrase, fixed));
  return { statement: statementOf(line, fixed, citations), citations };
}

function statementOf(
  { text }: LineText,
  sentences: readonly FixedSentence[],
  citations: readonly CitationDraft[],
): LineDraft["statement"] {
  const sentence = sentences.find(({ value }) => value === "outside MTUS") ?? sentences[0];
  if (sentence) {
    const { from, to, value } = sentence;
    const end = text.slice(from, to).trimEnd().length + from;
    return { from, to: end, value, certainty: "stated" };
  }
  if (citations.length > 0) return { from: 0, to: text.length, value: "cited", certainty: "stated" };
  return { from: 0, to: text.length, value: "none cited", certainty: "implied" };
}

function citationsOf(line: LineText, phrase: Phrase, sentences: readonly FixedSentence[]): CitationDraft[] {
  const outside = sentences.some(({ value }) => value === "outside MTUS");
  const mtus = phrase.mtus ?? (outside ? false : null);
  return joinFlipped(line, unitsOf(line, phrase, mtus === true)).flatMap((unit) =>
    citationOf(line, unit, mtus),
  );
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
