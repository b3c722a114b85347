import { sectionNames } from "@/lib/catalog/guideline-names";
import type { Guideline } from "@/lib/catalog/guidelines";
import { odgChapters } from "@/lib/catalog/guidelines/odg-chapters";
import { nearestName } from "@/lib/catalog/near-name";
import { afterParenthesis, type LineText, type Range, trimmed } from "@/lib/parse/citation/line-text";
import { chapterAt } from "@/lib/parse/citation/odg/chapter";
import { odgNameHere, odgNoise } from "@/lib/parse/citation/odg/noise";
import { knownSection } from "@/lib/parse/citation/section-list";

/** What an ODG phrase is made of, in its order. */
export type OdgPart = (Range & { kind: "chapter"; chapter: Guideline }) | (Range & { kind: "topic" });

type OdgReading = { parts: OdgPart[]; year: number | null };

const separators = " ,;:/-–—().[]&®™\"“”'’";
const topicWord = /\s(?:topics?|section|chapter)$/i;
const chapterWord = /\schapter$/i;
const lowerStart = /^[a-z]/;

/**
 * Takes an ODG phrase apart: chapters, topics and the edition's year; names of the ODG and remarks
 * are passed over.
 */
export function odgParts(line: LineText, range: Range): OdgReading {
  const parts: OdgPart[] = [];
  let year: number | null = null;
  let chapterId: string | null = null;
  for (let at = range.from; at < range.to; ) {
    if (separators.includes(line.text[at]!)) {
      at += 1;
      continue;
    }
    const rest = { from: at, to: range.to };
    const chapter = chapterAt(line, rest, parts.length === 0);
    if (chapter) {
      // "Low Back, Lumbar & Thoracic" names one chapter twice.
      if (chapter.chapter.id !== chapterId) parts.push({ kind: "chapter", ...chapter });
      chapterId = chapter.chapter.id;
      at = afterQualifier(line, chapter.to, range.to);
      continue;
    }
    const noise = noiseAt(line, rest);
    if (noise) {
      year ??= noise.year;
      at = noise.to;
      continue;
    }
    const part = topicOrChapter(line, { from: at, to: topicEnd(line, rest) });
    if (part.kind === "chapter") chapterId = part.chapter.id;
    parts.push(part);
    at = Math.max(part.end, at + 1);
  }
  return { parts, year };
}

/** The ODG's own name or a remark on its edition. */
function noiseAt(line: LineText, rest: Range): { to: number; year: number | null } | null {
  const { text } = line;
  odgNameHere.lastIndex = rest.from;
  if (odgNameHere.test(text)) return { to: odgNameHere.lastIndex, year: null };
  odgNoise.lastIndex = rest.from;
  const noise = odgNoise.exec(text);
  if (!noise || knownSection(line, rest, sectionNames("odg")) !== null) return null;
  const { year } = noise.groups ?? {};
  return { to: odgNoise.lastIndex, year: year ? Number(year) : null };
}

const qualifier =
  /\s?\((?=(?:acute|chronic|sub-?acute|trauma|thoracic|lumbar|last|updated|online|web|version|type|TWC|not\s|(?:19|20)\d\d|\d{1,2}\/)(?![\w-]))/iy;

/**
 * Behind a parenthesis that only describes the chapter: "Head (trauma, headaches, etc., …)", "Pain
 * (Chronic)".
 */
function afterQualifier(line: LineText, at: number, to: number): number {
  qualifier.lastIndex = at;
  return qualifier.test(line.text) ? afterParenthesis(line, qualifier.lastIndex - 1, to) : at;
}

/** "Sholder Chapter". */
function misspeltChapter({ text }: LineText, { from, to }: Range): Guideline | undefined {
  const printed = text.slice(from, Math.min(to, from + longestChapter));
  return chapterWord.test(printed)
    ? nearestName(printed.replace(chapterWord, "").toLowerCase(), chapterNames)
    : undefined;
}

const longestChapter = 60;
const chapterNames = odgChapters.map((chapter) => [chapter.name.toLowerCase(), chapter] as const);

/**
 * The part that a stretch of text is: a topic without the word "Topic", or a chapter with a slip of
 * the pen; `end` is where to go on.
 */
function topicOrChapter(line: LineText, stretch: Range): OdgPart & { end: number } {
  const chapter = misspeltChapter(line, stretch);
  if (chapter) return { kind: "chapter", chapter, ...stretch, end: stretch.to };
  const { from, to } = trimmed(line, stretch);
  const word = topicWord.exec(line.text.slice(from, to));
  return { kind: "topic", from, to: word ? from + word.index : to, end: stretch.to };
}

/**
 * The end of the topic that starts a range: of the longest known name, else the next separator that
 * ends a phrase.
 */
function topicEnd(line: LineText, range: Range): number {
  const known = knownSection(line, range, sectionNames("odg"));
  if (known !== null) return known;
  const { text } = line;
  for (let at = range.from; at < range.to; at += 1) {
    const here = text[at]!;
    if (here === "(") at = afterParenthesis(line, at, range.to) - 1;
    else if (";:)–—".includes(here)) return at;
    else if (here === "-" && text[at - 1] === " ") return at;
    else if (here === " " && /^(?:https?:|www\.)/i.test(text.slice(at + 1, at + 7))) return at;
    else if (here === "/" && startsPart(line, at + 1, range.to)) return at;
    else if (here === "," && text[at + 1] === " " && !goesOn(line, range.from, at + 2, range.to)) return at;
  }
  return range.to;
}

/**
 * A chapter or a topic of its own starts here, so that the slash before is a separator and not part
 * of a name ("MRI/CT").
 */
function startsPart(line: LineText, from: number, to: number): boolean {
  const { text } = line;
  return text[from] === " " || chapterAt(line, { from, to }, false) !== null;
}

/**
 * Behind a comma an unknown topic continues in lower case ("Adhesion removal, open"), unless a
 * chapter or a known topic starts there.
 */
function goesOn(line: LineText, from: number, next: number, to: number): boolean {
  const { text } = line;
  if (!lowerStart.test(text.slice(next, next + 1)) || lowerStart.test(text.slice(from, from + 1)))
    return false;
  const rest = { from: next, to };
  return chapterAt(line, rest, false) === null && knownSection(line, rest, sectionNames("odg")) === null;
}
