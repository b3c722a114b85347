import type { DoseKind } from "@/lib/parse/issue/quantity/dose-kind";
import type { Unread } from "@/lib/parse/issue/quantity/unread";

const numeral = "(?:(?<![\\d.,])(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,7}(?:\\.\\d{1,6})?|\\.\\d{1,6}))";
const doseUnit = "(?:mg|mcg|µg|ug|meq|iu|percent)\\b|%";
const per = "(?: ?/ ?(?:\\d{1,3} ?)?(?:mg|ml|gm?|hr|hour|h|act|actuation|dose|tab|tablet|patch|day|kg)\\b)?";
const atom = `${numeral}(?: ?(?:${doseUnit})${per})?`;

/**
 * "10/325mg", "7.5-325 mg", "4%-27.5%-0.0325%", "5mg/ml", "1percent"; or the usual opioid mixtures
 * without a unit.
 */
const dosePattern = `(?:${atom} ?[-/] ?){0,5}${numeral} ?(?:${doseUnit})${per}|(?<![\\d.])(?:2\\.5|5|7\\.5|10|15|37\\.5|50)[-/](?:200|300|325|500|650|750)\\b(?!/)`;
const unitsPattern = `${numeral} ?(?:units?|iu)\\b`;
/** The amount of a cream or a liquid: no strength, except in an injection ("5cc of lidocaine"). */
const size = `${numeral} ?(?:gm?s?|grams?|ml|cc|oz|ounces?)\\b`;

const measure = new RegExp(`(?<dose>${dosePattern})|(?<units>${unitsPattern})|(?<size>${size})`, "g");
const counted = /(?:#|\bqty|\bquantity)[:. ]*$/;
/** "12 units" of these is a count. */
const countsUnits = new Set<DoseKind>(["therapy", "device", "rental", "service"]);
const word = /[a-z]{3,}/;

/** The weight or volume of what is handed out, at its place in the request. */
export type Size = { from: number; to: number; total: number; unit: string };
type Measure = { kind: "dose" | "units" | "size"; from: number; to: number };

/**
 * Takes the strength out of a request, as printed (a single measure in lower case): one dose; of a
 * mixture with several measures the whole printed phrase. Two drugs with a strength each have none
 * in common: undefined.
 */
export function takeStrength(
  request: Unread,
  kind: DoseKind,
  drugs: number,
): { strength?: string; size?: Size } {
  const measures = measuresOf(request, kind);
  const strength = stretchOf(request, measures, kind, drugs);
  const size = sizeOf(request, measures, kind, strength);
  const printed = strength && request.takeStretch(strength.from, strength.to);
  for (const { from, to } of measures) request.dropStretch(from, to);
  if (!printed || !strength) return { size };
  return { size, strength: strength.whole ? printed : printed.toLowerCase() };
}

/** Forms that are handed out by weight or volume. */
const weighed = new Set<DoseKind>(["topical", "liquid"]);

/**
 * "180 grams" of a cream, "420ml" of a liquid: the one size that is no part of the strength. It is
 * the amount where nothing is counted.
 */
function sizeOf(
  request: Unread,
  measures: readonly Measure[],
  kind: DoseKind,
  strength: { from: number; to: number } | undefined,
): Size | undefined {
  if (!weighed.has(kind)) return undefined;
  const sizes = measures.filter(
    ({ kind: found, from, to }) =>
      found === "size" && !(strength && from < strength.to && to > strength.from),
  );
  const [only] = sizes;
  if (!only || sizes.length > 1) return undefined;
  const [, amount, word = ""] = /^([\d.,]+) ?([a-z]+)/.exec(request.text.slice(only.from, only.to)) ?? [];
  const unit = word.startsWith("g") ? "grams" : word.startsWith("o") ? "ounces" : "ml";
  return { from: only.from, to: only.to, total: Number(amount?.replace(",", "")), unit };
}

function measuresOf(request: Unread, kind: DoseKind): Measure[] {
  const measures: Measure[] = [];
  for (const { index, 0: text, groups } of request.text.matchAll(measure)) {
    const found = groups?.dose ? "dose" : groups?.units ? "units" : "size";
    if (found === "units" && countsUnits.has(kind)) continue;
    // "#60 grams" is a count too.
    if (found !== "dose" && counted.test(request.text.slice(Math.max(0, index - 12), index))) continue;
    measures.push({ kind: found, from: index, to: index + text.length });
  }
  return measures;
}

function stretchOf(
  request: Unread,
  measures: Measure[],
  kind: DoseKind,
  drugs: number,
): { from: number; to: number; whole: boolean } | undefined {
  const doses = measures.filter((each) => each.kind !== "size");
  const parts = kind === "injection" && doses.length > 0 ? measures : doses;
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last)
    return kind === "tablets" && measures[0] ? { ...measures[0], whole: false } : undefined;
  if (!word.test(request.text.slice(first.to, last.from)))
    return { from: first.from, to: first.to, whole: false };
  if (kind === "injection") return { from: first.from, to: last.to, whole: true };
  const mixture = parts.every(({ from, to }) => request.text.slice(from, to).includes("%"));
  if (mixture) return { from: nameBefore(request.text, first.from), to: last.to, whole: true };
  return drugs > 1 ? undefined : { from: first.from, to: first.to, whole: false };
}

const name = /\b[a-z][a-z-]{2,30}(?: (?:acid|hcl|hydrochloride|sodium|citrate))?[ :,-]{0,2}$/;

/**
 * In a mixture each percentage follows its drug ("Ketoprofen 15%, Lidocaine 5%"): the first one's
 * name belongs to it too.
 */
function nameBefore(text: string, at: number): number {
  const from = Math.max(0, at - 50);
  const found = name.exec(text.slice(from, at));
  return found ? from + found.index : at;
}
