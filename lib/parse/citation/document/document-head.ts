import { acoemChapter } from "@/lib/catalog/acoem-chapters";
import { acoemShortNames, type DocumentName, documentNames } from "@/lib/catalog/guideline-names";
import { type LineText, phraseAt, type Range } from "@/lib/parse/citation/line-text";

/** MTUS, ACOEM or DWC at a position of the line. */
const authority =
  /(?:(?<mtus>(?:CA(?:lifornia)?['’]?s?[\s-]?)?(?:MTUS\b|M\.T\.U\.S\.|Medical\sTreatment\sUtilization\sSchedule\b)(?:\sguidelines?\b)?)|(?<acoem>American\sCollege\sof\sOccupational\s(?:and|&)\sEnvironmental\sMedicine\b(?:['’]s)?|(?:ACOEM|ACEOM|ACOM|AECOM|ACEOEM)\b(?:['’]s)?|A\.C\.O\.E\.M\.|Occupational\sMedicine\sPractice\sGuidelines?\b|OMPG\b)|(?<dwc>DWC\b|Division\sof\sWorkers['’]?\sCompensation\b))/iy;

/** Words of an edition; `year` only where it is the edition's. */
const edition =
  /(?:(?:occupational\smedicine\s)?practice\sguidelines?|guidelines?|\d(?:st|nd|rd|th)\sed(?:ition|\.)?|(?:second|third)\sed(?:ition|\.)?|third|revis(?:ed|ion)|updated|adopted|effective(?:\sdate)?|dated|(?:title\s)?8,?\s(?:C\.?C\.?R\.?|California\sCode\sof\sRegulations)|sections?(?=\s9792)|9792\.2\d(?:\.\d)?(?:\([a-z]\))?|et\sseq\.?|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|\d{1,2}(?=,\s\d{4})|(?<date>\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2}))|(?<year>(?:19|20)\d\d))(?![\w/])/iy;

const chapterNumber = /ch(?:apter|\.)?s?\s?#?\s?(?<number>\d{1,2})\b(?!\.\d|-[A-Za-z])/iy;
const chapterWord = /chapters?\b(?!\s?\d)/iy;

/**
 * The part of a citation that names its document: "ACOEM Chapter 12 Low Back Complaints", "Shoulder
 * Complaints 2004".
 */
export type DocumentHead = Range & {
  guidelineId: string | null;
  year: number | null;
  /** The name printed is a chapter's title that counts as a section of the document. */
  title: Range | null;
  /** The line itself has "MTUS" or "ACOEM" here. */
  saysMtus: boolean;
  saysAcoem: boolean;
  /** Only a document can be meant, anywhere in a sentence. */
  certain: boolean;
};

type Seen = {
  mtus: boolean;
  acoem: boolean;
  chapter: number | null;
  year: number | null;
  third: boolean;
  name: (Range & { value: DocumentName }) | null;
  short: (Range & { complaints: string; disorders: string }) | null;
};

const weakEnd =
  /^\s?(?:$|[,.;:()/]|-\s|(?:guidelines?|chapters?|sections?|pages?|pgs?|pp?|tables?|figures?|(?:19|20)\d\d)\b)/i;
const separators = " ,()/:;–—-[]§";

/** Reads the head of a document citation at the start of a range; null where none starts there. */
export function readHead(line: LineText, range: Range): DocumentHead | null {
  const seen: Seen = {
    mtus: false,
    acoem: false,
    chapter: null,
    year: null,
    third: false,
    name: null,
    short: null,
  };
  let to = range.from;
  for (let at = range.from; at < range.to; ) {
    const gap = gapEnd(line, at, range.to);
    const end = readElement(line, { from: gap, to: range.to }, line.text.slice(at, gap), seen);
    if (end === null) break;
    at = end;
    to = end;
  }
  const { name, short, chapter } = seen;
  if (!name && !short && chapter === null && !seen.mtus && !seen.acoem) return null;
  const guidelineId = documentOf(seen);
  const certain =
    seen.mtus || seen.acoem || Boolean(name && (name.value.unmistakable || seen.year || chapter !== null));
  const title = name?.value.chapterTitle && guidelineId === "general-approaches" ? name : null;
  return {
    from: range.from,
    to,
    guidelineId,
    year: seen.year,
    title: title && { from: title.from, to: title.to },
    saysMtus: seen.mtus,
    saysAcoem: seen.acoem,
    certain,
  };
}

// Enough for "2004), (": hostile lines hold a million commas.
const longestGap = 8;

function gapEnd({ text }: LineText, from: number, to: number): number {
  let at = from;
  const limit = Math.min(to, from + longestGap);
  while (at < limit && separators.includes(text[at]!)) at += 1;
  return at;
}

/**
 * Takes one element of a head into `seen`; the position after it, or null where the head is over.
 */
function readElement(line: LineText, range: Range, gap: string, seen: Seen): number | null {
  const { text } = line;
  const named = seen.name ?? seen.short;
  authority.lastIndex = range.from;
  const publisher = authority.exec(text);
  // Behind a name only a parenthesis, or "MTUS" without a comma, still belongs to it: after a comma
  // the next document begins.
  const ofName = gap.includes("(") || (publisher?.groups?.mtus && gap.trim() === "");
  if (publisher && (!named || ofName)) {
    if (publisher.groups?.mtus) seen.mtus = true;
    if (publisher.groups?.acoem) seen.acoem = true;
    return within(authority.lastIndex, range);
  }
  chapterNumber.lastIndex = range.from;
  const chapter = chapterNumber.exec(text);
  if (chapter && seen.chapter === null) {
    seen.chapter = Number(chapter.groups?.number);
    return within(chapterNumber.lastIndex, range);
  }
  if (!named) {
    const name = readName(line, range, seen);
    if (name !== null) return name;
  }
  edition.lastIndex = range.from;
  const words = edition.exec(text);
  if (words) {
    if (words.groups?.year) seen.year ??= Number(words.groups.year);
    if (/^(?:3rd|third)/i.test(words[0])) seen.third = true;
    return within(edition.lastIndex, range);
  }
  chapterWord.lastIndex = range.from;
  if (named && chapterWord.test(text)) return within(chapterWord.lastIndex, range);
  return null;
}

function readName(line: LineText, range: Range, seen: Seen): number | null {
  const rest = (end: number) => line.text.slice(end, Math.min(range.to, end + 12));
  const name = phraseAt(
    line,
    documentNames,
    range,
    ({ unmistakable }, end) => unmistakable || weakEnd.test(rest(end)),
  );
  if (name?.from === range.from) {
    seen.name = name;
    return name.to;
  }
  if (!seen.acoem) return null;
  const short = phraseAt(line, acoemShortNames, range, (_, end) => weakEnd.test(rest(end)));
  if (short?.from !== range.from) return null;
  seen.short = { from: short.from, to: short.to, ...short.value };
  return short.to;
}

function within(end: number, { to }: Range): number | null {
  return end <= to ? end : null;
}

/** The document, if the name alone is ambiguous: editions and chapters share names. */
function documentOf(seen: Seen): string | null {
  const { chapter, year, acoem, name, short } = seen;
  if (short) return seen.third || (year !== null && year !== 2004) ? short.disorders : short.complaints;
  if (!name) return chapter === null ? null : (acoemChapter(chapter)?.guidelineId ?? null);
  const id = name.value.guidelineId;
  const topical = (year ?? 0) >= 2017 || (acoem && seen.third);
  switch (id) {
    case "elbow-disorders":
      return chapter === 10 || year === 2007 ? "elbow-complaints" : id;
    case "initial-approaches-to-treatment":
      return topical ? id : "general-approaches";
    case "chronic-pain":
      return topical || acoem ? id : "chronic-pain-medical-treatment-guidelines";
    case "opioids":
      return topical || acoem ? id : "opioids-treatment-guidelines";
    default:
      return id;
  }
}
