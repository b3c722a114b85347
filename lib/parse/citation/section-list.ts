import { sectionNames } from "@/lib/catalog/guideline-names";
import type { PhraseTable } from "@/lib/catalog/phrases";
import { findSectionId } from "@/lib/catalog/section-finder";
import type { SectionDraft } from "@/lib/parse/citation/draft";
import {
  afterParenthesis,
  type LineText,
  phraseAt,
  printedName,
  type Range,
  trimmed,
  wordAt,
} from "@/lib/parse/citation/line-text";

const opioids = "opioids-treatment-guidelines";
const lead =
  /(?:https?:\/\/|www\.)[^\s,;]+|(?:sub)?sections?(?:\s?\(s\)|\b)\s?:?|(?:topics?|headings?|chapters?|guidelines?|recommendations?\sfor|and|under|regarding|the|entitled|on|in)\b\s?:?/iy;
const numbered = /\d(?:\.\d+)*\.?\s(?=\S)/y;
const nextNumbered = /[,;]\s(?:and\s)?(?=\d(?:\.\d+)*\.?\s[A-Z])/;
const spacedDash = /[-–—]/;

/**
 * The section names of a list such as "Benzodiazepines, Benzodiazepine dependence, maintenance".
 * Names hold commas, so the longest known name wins; an unknown one ends at the next comma that no
 * lower-case word follows.
 */
export function readSections(line: LineText, range: Range, guidelineId: string | null): SectionDraft[] {
  const names = sectionNames(guidelineId ?? "");
  const sections: SectionDraft[] = [];
  let at = afterLead(line, range);
  while (at < range.to) {
    const part = trimmed(line, nextSection(line, { from: at, to: range.to }, names, guidelineId));
    if (part.to > part.from) sections.push(sectionDraft(line, part, guidelineId));
    at = afterLead(line, { from: Math.max(part.to, at + 1), to: range.to });
  }
  return sections;
}

/** A section as printed at a place of the line, with its id. */
export function sectionDraft(line: LineText, place: Range, guidelineId: string | null): SectionDraft {
  const range = withoutQuotes(line, place);
  const name = printedName(line, range);
  return { ...range, name, sectionId: guidelineId && findSectionId(guidelineId, name) };
}

const quotes = "\"“”'’‘";
const beforeNames = ` ,;:/.-–—&®()${quotes}`;

/** The place without a closing quotation mark; opening ones are passed over before a name. */
function withoutQuotes({ text }: LineText, { from, to }: Range): Range {
  return { from, to: to > from + 1 && quotes.includes(text[to - 1]!) ? to - 1 : to };
}

/** The position after blanks, separators and the words that only introduce a section. */
function afterLead({ text }: LineText, { from, to }: Range): number {
  let at = from;
  while (at < to) {
    if (beforeNames.includes(text[at]!)) {
      at += 1;
      continue;
    }
    lead.lastIndex = at;
    const word = lead.exec(text);
    if (!word) return at;
    at += word[0].length;
  }
  return to;
}

function nextSection(
  line: LineText,
  range: Range,
  names: PhraseTable<string>,
  guidelineId: string | null,
): Range {
  numbered.lastIndex = range.from;
  if (guidelineId === opioids && numbered.test(line.text))
    return { from: range.from, to: numberedEnd(line, range) };
  const known = knownSection(line, range, names);
  return { from: range.from, to: known ?? unknownEnd(line, range, names) };
}

function numberedEnd({ text }: LineText, { from, to }: Range): number {
  const next = text.slice(from, to).search(nextNumbered);
  return next < 0 ? to : from + next;
}

/** The end of the longest known name at the start of a range, a parenthesis behind it included. */
export function knownSection<T>(line: LineText, range: Range, names: PhraseTable<T>): number | null {
  const found = phraseAt(line, names, range, (_, end) => nameEnd(line, end, range) !== null);
  return found ? nameEnd(line, found.to, { ...range, from: found.from }) : null;
}

/**
 * A parenthesis that belongs to the name before it, and is no remark on the edition or the
 * publisher.
 */
const ownParenthesis =
  /\s\((?!(?:ODG|ACOEM|MTUS|acute|chronic|last|updated|online|web|version|(?:19|20)\d\d)\b)/iy;

/**
 * Where a name that runs to `end` really ends; null if the text continues, so that the name is only
 * part of a longer one.
 */
function nameEnd(line: LineText, end: number, range: Range): number | null {
  const { text } = line;
  let at = closed(line, range, end);
  while (at < range.to && "®™*".includes(text[at]!)) at += 1;
  ownParenthesis.lastIndex = at;
  if (at < range.to && ownParenthesis.test(text)) at = afterParenthesis(line, at + 1, range.to);
  return endsAt(line, at, range.to) ? at : null;
}

/**
 * `end`, moved behind the bracket that is still open in the name: "Gabapentin (Neurontin" continues
 * to its ")".
 */
function closed(line: LineText, { from, to }: Range, end: number): number {
  const open = line.text.slice(from, end).lastIndexOf("(");
  return open < 0 ? end : Math.max(end, afterParenthesis(line, from + open, to));
}

const nextWord = /^(?:and|or|topics?|sections?|chapter|pages?|pgs?|http|www)\b/i;

/** A name may end here: at a separator, before "and", or at the end. */
function endsAt({ text }: LineText, at: number, to: number): boolean {
  if (at >= to) return true;
  const here = text[at]!;
  if (",;:/)&".includes(here)) return true;
  if (here === ".") return at + 1 >= to || text[at + 1] === " ";
  if (here !== " ") return false;
  if (at + 1 >= to) return true;
  const next = text[at + 1]!;
  if (",;:/)&(".includes(next)) return true;
  if (spacedDash.test(next)) return true;
  return nextWord.test(text.slice(at + 1, at + 9));
}

function unknownEnd(line: LineText, { from, to }: Range, names: PhraseTable<string>): number {
  const { text } = line;
  for (let at = from; at < to; at += 1) {
    const here = text[at];
    if (here === "(") at = afterParenthesis(line, at, to) - 1;
    else if (here === ";" || here === ")") return at;
    else if (here === "," && text[at + 1] === " " && !goesOn(line, from, at + 2, to, names)) return at;
  }
  return to;
}

/**
 * Behind a comma a name continues with a lower-case word ("Opioids, weaning"), unless a known name
 * starts there.
 */
function goesOn(line: LineText, from: number, next: number, to: number, names: PhraseTable<string>): boolean {
  const word = line.words[wordAt(line, next)];
  if (!word || word.start >= to) return false;
  const lower = /[a-z]/.test(line.text[word.start]!) && /[A-Z0-9]/.test(line.text[from]!);
  return lower && word.key !== "and" && knownSection(line, { from: next, to }, names) === null;
}
