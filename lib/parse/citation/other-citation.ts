import { sourceNames } from "@/lib/catalog/guideline-names";
import type { CitationDraft } from "@/lib/parse/citation/draft";
import {
  type LineText,
  matchesIn,
  phraseAt,
  printedName,
  type Range,
  trimmed,
  wordAt,
} from "@/lib/parse/citation/line-text";
import { readPages } from "@/lib/parse/citation/page-list";
import { readSections, sectionDraft } from "@/lib/parse/citation/section-list";

const sectionStart =
  /[,;]?\ssections?\s?(?:\(s\))?:\s?|[,;:.]?\s(?:chapters?|sections?)\s(?=\d)|;\s(?=\d{1,2}(?:\.\d{1,3}){0,3}\s?-)/gi;
const editionAtEnd = /\s\(?(?:19|20)\d\d\)?(?:\sguidelines?)?$/i;
const yearInTitle = /(?<![\d/.-])(?:19|20)\d\d(?![\d/-])/g;
const address = /https?:\/\/|www\./i;

/**
 * Literature outside the MTUS, ACOEM and ODG: the title as printed, the chapters that it names as
 * sections, labelled pages.
 */
export function otherCitation(line: LineText, range: Range, mtus: boolean): CitationDraft {
  // An address is no place to look for pages in ("…/pages/12").
  const whole = address.test(line.text.slice(range.from, range.to));
  const { pages, rest } = whole ? { pages: [], rest: [range] } : readPages(line, range);
  const body = rest[0] ?? range;
  const [title, ...parts] = cutAtSections(line, body);
  const sections = parts.filter(({ from, to }) => to > from);
  const named = title && title.to > title.from ? title : range;
  const name = printedName(line, named);
  const guidelineId = sourceIdIn(line, range);
  return {
    ...range,
    mtus,
    body: "Other",
    guideline: mtus ? name.replace(editionAtEnd, "") : name,
    guidelineId,
    year: yearOf(line, named),
    sections: sections.flatMap((part) =>
      mtus ? readSections(line, part, guidelineId) : sectionDraft(line, part, guidelineId),
    ),
    pages,
    certainty: "stated",
  };
}

/** The title, then each "Chapter 12-…" or "; 40.1-…", without the word "Chapter". */
function cutAtSections(line: LineText, range: Range): Range[] {
  const parts: Range[] = [];
  let from = range.from;
  for (const start of matchesIn(line, range, sectionStart)) {
    parts.push(trimmed(line, { from, to: start.from }));
    from = start.to;
  }
  return [...parts, trimmed(line, { from, to: range.to })];
}

/** The first publisher or work of the catalog that the text names. */
function sourceIdIn(line: LineText, { from, to }: Range): string | null {
  for (let word = wordAt(line, from); (line.words[word]?.start ?? to) < to; word += 1) {
    const source = phraseAt(line, sourceNames, { from: line.words[word]!.start, to });
    if (source) return source.value.id;
  }
  return null;
}

/**
 * The year in a title, where it holds only one that is no part of a date nor says when it was
 * looked up.
 */
function yearOf({ text }: LineText, { from, to }: Range): number | null {
  const title = text.slice(from, to);
  const accessed = title.search(/\b(?:accessed|retrieved)\b/i);
  const years = new Set((accessed < 0 ? title : title.slice(0, accessed)).match(yearInTitle));
  const [year] = years;
  return years.size === 1 ? Number(year) : null;
}
