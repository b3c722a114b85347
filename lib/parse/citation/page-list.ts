import { type LineText, matchesIn, type Range } from "@/lib/parse/citation/line-text";

/** Pages read in a range: the ranges of pages, and the stretches of text that hold none. */
type PageReading = { pages: [number, number][]; rest: Range[] };

const label = /\bpages?\b\s?(?:\(s\))?|\bpgs?\b\.?|\bpp\b\.?|\bp\.(?=\s?\d)/gi;
const labelEnd = /[\s:#]*(?:no\.\s?)?/y;
const item =
  /(?<first>\d{1,4})(?![\d.]\d|\w)(?:\s?(?:-|–|—|to\b|through\b)\s?(?<last>\d{1,4})(?![\d.]\d|\w))?(?:\s?of\s\d{1,4}\b)?/y;
const between = /\s?(?:,|;|&|and\b|,\s?and\b)\s?(?=\d)/y;

/** Reads every "Page(s): 98-99, 124" of a range; "98 of 127" is page 98. */
export function readPages(line: LineText, range: Range): PageReading {
  const pages: [number, number][] = [];
  const rest: Range[] = [];
  let from = range.from;
  for (const found of matchesIn(line, range, label)) {
    if (found.from < from) continue;
    const list = readList(line.text, found.to, range.to);
    for (const one of list.pages) pages.push(one);
    rest.push({ from, to: found.from });
    from = Math.max(list.to, found.to);
  }
  rest.push({ from, to: range.to });
  return { pages, rest };
}

/**
 * A part that is nothing but pages ("98-99"), printed without a label; null where it is anything
 * else.
 */
export function barePages({ text }: LineText, { from, to }: Range): [number, number][] | null {
  const list = readList(text, from, to);
  return list.pages.length > 0 && list.to >= to ? list.pages : null;
}

function readList(text: string, start: number, limit: number): { pages: [number, number][]; to: number } {
  const pages: [number, number][] = [];
  labelEnd.lastIndex = start;
  let at = start + (labelEnd.exec(text)?.[0].length ?? 0);
  let to = Math.min(at, limit);
  for (;;) {
    item.lastIndex = at;
    const found = item.exec(text);
    if (!found || at >= limit) return { pages, to };
    const { first = "", last } = found.groups ?? {};
    pages.push(pageRange(first, last));
    to = Math.min(item.lastIndex, limit);
    between.lastIndex = item.lastIndex;
    if (!between.test(text)) return { pages, to };
    at = between.lastIndex;
  }
}

/** "303-5" means 303-305; a range that runs backwards keeps both its ends, in order. */
function pageRange(first: string, last: string | undefined): [number, number] {
  const from = Number(first);
  if (last === undefined) return [from, from];
  const shortened = last.length < first.length ? first.slice(0, first.length - last.length) + last : last;
  const to = Number(shortened);
  return from <= to ? [from, to] : [to, from];
}
