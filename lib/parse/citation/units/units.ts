import { sourceNames } from "@/lib/catalog/guideline-names";
import { namesEdition } from "@/lib/parse/citation/document/near-head";
import {
  type LineText,
  type Match,
  matchesIn,
  phraseAt,
  type Range,
  trimmedOfAnd,
} from "@/lib/parse/citation/line-text";
import { odgName } from "@/lib/parse/citation/odg/noise";
import {
  addressAt,
  furtherChapter,
  type Open,
  odgAt,
  other,
  sourceAt,
  type Unit,
} from "@/lib/parse/citation/units/source-at";

/** A place where a source may begin, and what precedes it. */
type Place = {
  at: number;
  after: "start" | "comma" | "semicolon" | "and" | "access date" | "nothing";
};

const separator = /(?<mark>[,;.])\s(?<and>and\s)?(?:on\s)?(?:the\s)?|\sand\s(?:on\s)?(?:the\s)?/g;
const opening = /[\s,;:.]{0,4}(?:and\s)?(?:also\s)?(?:on\s)?(?:the\s)?/iy;
const accessDate = /\baccessed\s(?:on\s)?\d{1,2}\/\d{1,2}\/\d{2,4}[,;.]\s/gi;
const marker =
  /\bOther\sMedical\s|\bhttps?:\/\/|\bwww\.|\bAmerican\sCollege\sof\sOccupational\b|\bA(?:CO|CE|EC)[OE]M\b|\b(?:CA\s?)?MTUS\b/gi;

const otherLead =
  /(?:Non-?\s?MTUS\s)?Other\sMedical\s(?:Treatment\s)?(?:Guidelines?|Evidence)(?:\s?(?:\/|or\b|and\b)\s?(?:Other\s)?(?:Medical\s)?Evidence)?(?!\w)\s?:?\s?/iy;
const ownAddress = /odg|worklossdata|acoem|mdguidelines/i;
const onlyBetweenNames = /^[\s,()\-–:;/]*(?:integrated\streatment\/)?$/i;

/**
 * Splits a phrase into its sources, in order; what lies between them is separators and lead-in
 * words.
 */
export function unitsOf(line: LineText, range: Range, mtus: boolean): Unit[] {
  const units: Open[] = [];
  for (const place of placesOf(line, range)) {
    const current = units.at(-1);
    if (current && (place.at < current.read || goesOn(line, current, place, range))) continue;
    const next = unitAt(line, { from: place.at, to: range.to }, place, current, mtus);
    if (!next || (current && repeats(line, current, next))) continue;
    if (current) current.to = place.at;
    units.push(next);
  }
  return units.map((unit) => ({ ...unit, ...trimmedOfAnd(line, unit) })).filter(({ from, to }) => to > from);
}

/**
 * The place only repeats the name of the open unit: "Official Disability Guidelines (ODG)"; or it
 * is the unit's own address.
 */
function goesOn(line: LineText, current: Open, place: Place, range: Range): boolean {
  const rest = { from: place.at, to: range.to };
  if (current.kind === "odg" && odgAt(line, rest) !== null && current.read <= rest.from) {
    if (!onlyBetweenNames.test(line.text.slice(current.read, rest.from))) return false;
    current.read = odgAt(line, rest)!;
    return true;
  }
  const url = addressAt(line, rest);
  if (!url) return false;
  const foreign =
    current.kind === "other" ? current.address || place.after === "semicolon" : !ownAddress.test(url);
  if (foreign) return false;
  current.read = rest.from + url.length;
  return true;
}

/**
 * "Chronic Pain Treatment Guidelines, Chronic Pain Treatment Guidelines 8 C.C.R. …" names one
 * document twice.
 */
function repeats(line: LineText, current: Open, next: Open): boolean {
  if (current.kind !== "document" || next.kind !== "document" || !current.head.guidelineId) return false;
  if (current.head.guidelineId !== next.head.guidelineId) return false;
  if (!onlyBetweenNames.test(line.text.slice(current.read, next.from))) return false;
  current.head = { ...current.head, to: next.head.to, year: current.head.year ?? next.head.year };
  current.read = next.read;
  return true;
}

function unitAt(
  line: LineText,
  rest: Range,
  place: Place,
  current: Open | undefined,
  mtus: boolean,
): Open | null {
  otherLead.lastIndex = rest.from;
  const first = place.after === "start";
  const lead = otherLead.exec(line.text);
  if (lead) return sourceAt(line, { from: otherLead.lastIndex, to: rest.to }, true, mtus);
  if (first) return sourceAt(line, rest, true, mtus);
  const named = sourceAt(line, rest, false, mtus) ?? furtherChapter(line, rest, current);
  if (named) return named;
  if (mtus) return place.after === "and" && namesEdition(line, rest) ? other(rest, null, null) : null;
  const sourceId = phraseAt(line, sourceNames, rest)?.value.id ?? null;
  const url = addressAt(line, rest);
  const begins =
    url !== null ||
    place.after === "access date" ||
    (sourceId !== null && beginsSource(place, current, sourceId));
  return begins ? other(rest, sourceId, url) : null;
}

/**
 * Inside other literature a publisher's name is mostly part of the title; only a strong separator
 * makes it a source of its own.
 */
function beginsSource(place: Place, current: Open | undefined, sourceId: string): boolean {
  if (current?.kind !== "other") return place.after !== "nothing";
  return (
    current.sourceId !== sourceId &&
    (place.after === "semicolon" || place.after === "and") &&
    current.sourceId !== null
  );
}

/**
 * Every place of a range where a source may begin, in order: behind separators, and at names of
 * sources anywhere.
 */
function placesOf(line: LineText, range: Range): Place[] {
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
