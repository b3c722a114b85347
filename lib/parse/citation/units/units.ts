import { sourceNames } from "@/lib/catalog/guideline-names";
import { namesEdition } from "@/lib/parse/citation/document/near-head";
import { type LineText, phraseAt, type Range, trimmedOfAnd } from "@/lib/parse/citation/line-text";
import { type Place, placesOf } from "@/lib/parse/citation/units/places";
import {
  addressAt,
  furtherChapter,
  type Open,
  odgAt,
  other,
  sourceAt,
  type Unit,
} from "@/lib/parse/citation/units/source-at";

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
