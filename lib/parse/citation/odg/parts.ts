import { sectionNames } from "@/lib/catalog/guideline-names";
import type { Guideline } from "@/lib/catalog/guidelines";
import { odgChapters } from "@/lib/catalog/guidelines/odg-chapters";
import { nearestName } from "@/lib/catalog/near-name";
import { afterParenthesis, type LineText, type Range, trimmed } from "../line-text";
import { knownSection } from "../section-list";
import { chapterAt } from "./chapter";
import { odgNameHere, odgNoise } from "./noise";

/** What an ODG phrase is made of, in its order. `joined`: only "and", a comma or a slash stands between it and the part before. */
export type OdgPart = (Range & { kind: "chapter"; chapter: Guideline }) | (Range & { kind: "topic" });

export type OdgReading = { parts: OdgPart[]; year: number | null };

const separators = " ,;:/-–—().[]&®™\"“”'’";
const topicWord = /\s(?:topics?|section|chapter)$/i;
const chapterWord = /\schapter$/i;
const lowerStart = /^[a-z]/;

/** Takes an ODG phrase apart: chapters, topics and the edition's year; names of the ODG and remarks are passed over. */
export function odgParts(line: LineText, range: Range): OdgReading {
  const parts: OdgPart[] = [];
  let year: number | null = null;
  for (let at = range.from; at < range.to; ) {
    if (separators.includes(line.text[at]!)) {
      at += 1;
      continue;
    }
    const rest = { from: at, to: range.to };
    const chapter = chapterAt(line, rest, parts.length === 0);
    if (chapter) {
      if (!repeats(parts, chapter.chapter)) parts.push({ kind: "chapter", ...chapter });
      at = afterQualifier(line, chapter.to, range.to);
      continue;
    }
    odgNameHere.lastIndex = at;
    if (odgNameHere.test(line.text) && odgNameHere.lastIndex <= range.to) {
      at = odgNameHere.lastIndex;
      continue;
    }
    odgNoise.lastIndex = at;
    const noise = odgNoise.exec(line.text);
    if (noise && odgNoise.lastIndex <= range.to && knownSection(line, rest, sectionNames("odg")) === null) {
      if (noise.groups?.year) year ??= Number(noise.groups.year);
      at = odgNoise.lastIndex;
      continue;
    }
    const end = topicEnd(line, rest);
    const misspelt = misspeltChapter(line, { from: at, to: end });
    if (misspelt) parts.push({ kind: "chapter", from: at, to: end, chapter: misspelt });
    const place = withoutTopicWord(line, trimmed(line, { from: at, to: end }));
    if (!misspelt && place.to > place.from) parts.push({ kind: "topic", ...place });
    at = Math.max(end, at + 1);
  }
  return { parts, year };
}

const qualifier =
  /\s?\((?=(?:acute|chronic|sub-?acute|trauma|thoracic|lumbar|last|updated|online|web|version|type|TWC|not\s|(?:19|20)\d\d|\d{1,2}\/)(?![\w-]))/iy;

/** Behind a parenthesis that only describes the chapter: "Head (trauma, headaches, etc., …)", "Pain (Chronic)". */
function afterQualifier(line: LineText, at: number, to: number): number {
  qualifier.lastIndex = at;
  return qualifier.test(line.text) ? afterParenthesis(line, qualifier.lastIndex - 1, to) : at;
}

/** "Low Back, Lumbar & Thoracic" names one chapter twice. */
function repeats(parts: readonly OdgPart[], chapter: Guideline): boolean {
  const last = parts.findLast((part) => part.kind === "chapter");
  return last?.kind === "chapter" && last.chapter.id === chapter.id;
}

/** "Sholder Chapter". */
function misspeltChapter({ text }: LineText, { from, to }: Range): Guideline | undefined {
  const printed = text.slice(from, Math.min(to, from + LONGEST_CHAPTER));
  return chapterWord.test(printed)
    ? nearestName(printed.replace(chapterWord, "").toLowerCase(), chapterNames)
    : undefined;
}

const LONGEST_CHAPTER = 60;
const chapterNames = odgChapters.map((chapter) => [chapter.name.toLowerCase(), chapter] as const);

function withoutTopicWord(line: LineText, { from, to }: Range): Range {
  const word = topicWord.exec(line.text.slice(from, to));
  return word ? { from, to: from + word.index } : { from, to };
}

/** The end of the topic that starts a range: of the longest known name, else the next separator that ends a phrase. */
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

/** A chapter or a topic of its own starts here, so that the slash before is a separator and not part of a name ("MRI/CT"). */
function startsPart(line: LineText, from: number, to: number): boolean {
  const { text } = line;
  return text[from] === " " || chapterAt(line, { from, to }, false) !== null;
}

/** Behind a comma an unknown topic goes on in lower case ("Adhesion removal, open"), unless a chapter or a known topic starts there. */
function goesOn(line: LineText, from: number, next: number, to: number): boolean {
  const { text } = line;
  if (!lowerStart.test(text.slice(next, next + 1)) || lowerStart.test(text.slice(from, from + 1)))
    return false;
  const rest = { from: next, to };
  return chapterAt(line, rest, false) === null && knownSection(line, rest, sectionNames("odg")) === null;
}
