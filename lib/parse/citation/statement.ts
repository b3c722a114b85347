import type { Statement } from "@/lib/letter/vocabulary";
import type { LineText, Range } from "./line-text";
import type { Side } from "./phrases";

/** One of the fixed sentences of a line: it says how the side relates to the MTUS instead of citing it. */
export type FixedSentence = Range & { value: Exclude<Statement, "cited">; by: Side | null };

const none =
  /\bdid\snot\s(?:cite|reference|provide|identify|specify|state|use|rely\s(?:up)?on|list|include)\s(?:(?:any|a|an|the|specific|particular|medical|clinical|evidence-based|evidence\sbased|treatment|peer-reviewed|scientific)\s){0,5}(?:evidence|guidelines?|criteria|criterion|citations?|basis|MTUS)\b/gi;
const outside =
  /\bdid\snot\sbase\s(?:its|his\/her|his|her|their|the)\sdecisions?\son\s(?:the\s)?MTUS\b|\boutside\s(?:of\s)?(?:the\s)?MTUS\b/gi;

/** The fixed sentences of a line, in order, each from its first word to its full stop. */
export function fixedSentences({ text }: LineText): FixedSentence[] {
  const sentences: FixedSentence[] = [];
  for (const found of text.matchAll(none))
    sentences.push({ ...sentenceAround(text, found.index), value: "none cited", by: null });
  for (const found of text.matchAll(outside))
    sentences.push({ ...sentenceAround(text, found.index), value: "outside MTUS", by: null });
  for (const sentence of sentences) sentence.by = subjectOf(text, sentence);
  return sentences.sort((a, b) => a.from - b.from);
}

function sentenceAround(text: string, at: number): Range {
  const start = text.lastIndexOf(". ", at);
  const end = text.indexOf(". ", at);
  return { from: start < 0 ? 0 : start + 2, to: end < 0 ? text.length : end + 2 };
}

function subjectOf(text: string, { from, to }: Range): Side | null {
  const opening = text.slice(from, Math.min(to, from + 80)).toLowerCase();
  if (/claims\sadministrator/.test(opening)) return "claims administrator";
  return /reviewer|maximus/.test(opening) ? "reviewer" : null;
}
