import { type LineText, type Match, matchesIn, type Range } from "@/lib/parse/citation/line-text";
import { odgName } from "@/lib/parse/citation/odg/noise";

/** A place where a source may begin, and what stands before it. */
export type Place = {
  at: number;
  after: "start" | "comma" | "semicolon" | "and" | "access date" | "nothing";
};

const separator = /(?<mark>[,;.])\s(?<and>and\s)?(?:on\s)?(?:the\s)?|\sand\s(?:on\s)?(?:the\s)?/g;
const opening = /[\s,;:.]{0,4}(?:and\s)?(?:also\s)?(?:on\s)?(?:the\s)?/iy;
const accessDate = /\baccessed\s(?:on\s)?\d{1,2}\/\d{1,2}\/\d{2,4}[,;.]\s/gi;
const marker =
  /\bOther\sMedical\s|\bhttps?:\/\/|\bwww\.|\bAmerican\sCollege\sof\sOccupational\b|\bA(?:CO|CE|EC)[OE]M\b|\b(?:CA\s?)?MTUS\b/gi;

/**
 * Every place of a range where a source may begin, in order: behind separators, and at names of
 * sources wherever they stand.
 */
export function placesOf(line: LineText, range: Range): Place[] {
  const { text } = line;
  opening.lastIndex = range.from;
  opening.test(text);
  const places: Place[] = [{ at: opening.lastIndex, after: "start" }];
  for (const { to } of matchesIn(line, range, accessDate)) places.push({ at: to, after: "access date" });
  for (const { to, groups } of matchesIn(line, range, separator))
    places.push({ at: to, after: kindOf(groups) });
  for (const { from } of matchesIn(line, range, marker)) places.push({ at: from, after: "nothing" });
  for (const { from } of matchesIn(line, range, odgName))
    places.push({ at: text[from - 1] === "(" ? from - 1 : from, after: "nothing" });
  return places.filter(({ at }) => at < range.to).sort((a, b) => a.at - b.at);
}

function kindOf({ mark, and }: Match["groups"]): Place["after"] {
  if (mark === ";") return "semicolon";
  return mark && !and ? "comma" : "and";
}
