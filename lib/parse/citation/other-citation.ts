import { sourceNames } from "@/lib/catalog/guideline-names";
import type { CitationDraft } from "./draft";
import { type LineText, phraseAt, printedName, type Range, trimmed } from "./line-text";
import { readPages } from "./page-list";
import { sectionDraft } from "./section-list";

const sectionStart = /[,;:.]?\s(?:chapters?|sections?)\s(?=\d)|;\s(?=\d{1,2}(?:\.\d{1,3}){0,3}\s?-)/gi;
const yearInTitle = /(?<![\d/.-])(?:19|20)\d\d(?![\d/-])/g;
const address = /https?:\/\/|www\./i;

/** Literature outside the MTUS, ACOEM and ODG: the title as printed, the chapters that it names as sections, labelled pages. */
export function otherCitation(line: LineText, range: Range, mtus: boolean): CitationDraft {
  // An address is no place to look for pages in ("…/pages/12").
  const whole = address.test(line.text.slice(range.from, range.to));
  const { pages, rest } = whole ? { pages: [], rest: [range] } : readPages(line, range);
  const body = rest[0] ?? range;
  const [title, ...sections] = cutAtSections(line, body);
  const named = title && title.to > title.from ? title : range;
  const guidelineId = sourceIdIn(line, range);
  return {
    ...range,
    mtus,
    body: "Other",
    guideline: printedName(line, named),
    guidelineId,
    year: yearOf(line, named),
    sections: sections.map((part) => sectionDraft(line, part, guidelineId)),
    pages,
    certainty: "stated",
  };
}

/** The title, then each "Chapter 12-…" or "; 40.1-…", without the word "Chapter". */
function cutAtSections(line: LineText, range: Range): Range[] {
  const parts: Range[] = [];
  let from = range.from;
  sectionStart.lastIndex = from;
  for (
    let found = sectionStart.exec(line.text);
    found && found.index < range.to;
    found = sectionStart.exec(line.text)
  ) {
    parts.push(trimmed(line, { from, to: found.index }));
    from = found.index + found[0].length;
  }
  return [...parts, trimmed(line, { from, to: range.to })];
}

/** The first publisher or work of the catalog that the text names. */
function sourceIdIn(line: LineText, { from, to }: Range): string | null {
  for (const { start } of line.words) {
    if (start < from) continue;
    if (start >= to) return null;
    const source = phraseAt(line, sourceNames, { from: start, to });
    if (source) return source.value.id;
  }
  return null;
}

/** The year in a title, where it holds only one that is no part of a date. */
function yearOf({ text }: LineText, { from, to }: Range): number | null {
  const years = new Set(text.slice(from, to).match(yearInTitle));
  const [year] = years;
  return years.size === 1 ? Number(year) : null;
}
