import { isMedical, isWordToo } from "@/lib/catalog/not-names";
import { birthRules } from "@/lib/parse/privacy/birth-rules";
import { digitGroups } from "@/lib/parse/privacy/digit-groups";
import { employerRules } from "@/lib/parse/privacy/employer-rules";
import { nameRules } from "@/lib/parse/privacy/name-rules";
import { numberRules } from "@/lib/parse/privacy/number-rules";
import { emailAddresses, onlineRules } from "@/lib/parse/privacy/online-rules";
import { citiesWithZip, placeRules } from "@/lib/parse/privacy/place-rules";
import type { Place, PrivateKind, Rule } from "@/lib/parse/privacy/rule";

/**
 * A text with personal data masked character for character, so that every offset holds, and how
 * often each kind was found.
 */
type Masked = { text: string; counts: Partial<Record<PrivateKind, number>> };

/** Replaces each masked character. */
export const MASK = "█";

const rules: readonly Rule[] = [
  ...numberRules,
  ...birthRules,
  ...nameRules,
  ...employerRules,
  ...placeRules,
  ...onlineRules,
];

const rulesByHead = new Map(
  rules
    .flatMap(({ heads }) => heads)
    .map((head) => [head, rules.filter(({ heads }) => heads.includes(head))]),
);

/** Medicare's number has letters at fixed places, and hence needs no label. */
const medicareNumber =
  /(?<![\w-])[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[- ]?[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[- ]?[AC-HJKMNP-RT-Y]{2}\d{2}(?![\w-])/gi;

/** Address and numbers of who issues the letters, which their head prints. */
const ofIssuer = /Box (?:138009|71010)\b|\b95813-8009|855\)?[ -]865-8873|916\)?[ -]605-4270/;

/**
 * A letter names one worker; a text with more names than this is no letter, and must not make the
 * search slow.
 */
const MOST_NAMES = 20;

/** Words that a person's name may share with a letter's own: never masked elsewhere in the text. */
const commonWords = new Set(
  "May April June August March Right Left Back Low Hand Foot Head Neck Knee Hip Shoulder Pain Black White Young Long Small Short Day".split(
    " ",
  ),
);

/**
 * Masks personal data in a letter's text: called on the way in, before anything is stored, indexed
 * or logged.
 */
export function maskPrivate(text: string): Masked {
  const found = [
    ...ruledPlaces(text),
    ...digitGroups(text),
    ...emailAddresses(text),
    ...citiesWithZip(text).map((place): Place => ({ kind: "street-address", ...place })),
    ...[...text.matchAll(medicareNumber)].map(
      ({ index, 0: { length } }): Place => ({
        kind: "health-insurance-number",
        start: index,
        end: index + length,
      }),
    ),
  ];
  const places = apart(found.filter(({ start, end }) => !ofIssuer.test(text.slice(start, end))));
  const masked = mask(text, places);
  const repeated = repeatedNames(text, masked, places);
  const counts: Masked["counts"] = {};
  for (const { kind } of [...places, ...repeated]) counts[kind] = (counts[kind] ?? 0) + 1;
  return { text: mask(masked, repeated), counts };
}

/** Marks the first three letters of each head, by `keyOf`. */
const keys = new Uint8Array(1 << 15);
for (const head of rulesByHead.keys()) keys[keyOf(head, 0)] = 1;

/** The last five bits of the first three letters, which are the same for both cases. */
function keyOf(text: string, at: number): number {
  let key = 0;
  for (let next = at; next < at + 3; next++) {
    const code = text.charCodeAt(next);
    key = (key << 5) | (isLetter(code) ? code & 31 : 0);
    if (!isLetter(code)) return key << (5 * (at + 2 - next));
  }
  return key;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 192 && code < 688);
}

/** Tries the rules of a head wherever a word is one. Most words are told apart by three letters. */
function ruledPlaces(text: string): Place[] {
  const places: Place[] = [];
  let within = false;
  let covered = 0;
  for (let at = 0; at < text.length; at++) {
    const starts = !within;
    within = isLetter(text.charCodeAt(at));
    if (!within || !starts || at < covered || keys[keyOf(text, at)] === 0) continue;
    for (const { kind, find } of rulesByHead.get(wordAt(text, at)) ?? []) {
      const found = find(text, at);
      if (!found || found[1] <= found[0]) continue;
      places.push({ kind, start: found[0], end: found[1] });
      // An address has heads within it, and each would find the whole address again.
      if (kind === "personal-url") covered = found[1];
    }
  }
  return places;
}

/** No head is longer. */
const longest = 16;

function wordAt(text: string, at: number): string {
  let end = at;
  while (end < at + longest && isLetter(text.charCodeAt(end))) end += 1;
  return text.slice(at, end).toLowerCase();
}

/** Whom or what a name belongs to where it is not the worker's: a physician, an author, a sign. */
const another = {
  before: /\b(?:Drs?|Doctors?|Prof)\.?\s(?:[A-Z][\w.]*\s)?$/,
  after:
    /^(?:['’]s)?(?:\s(?:et\sal|tests?\b|signs?\b|cysts?\b|disease|syndrome|score|scale)|,?\s(?:M\.?D\b|D\.?[OC]\b)|\s\(\d{4}\))/,
};

/** A name that was found once is masked everywhere. */
function repeatedNames(text: string, masked: string, places: readonly Place[]): Place[] {
  const names = places.filter(({ kind }) => kind === "name").slice(0, MOST_NAMES);
  const words = names.flatMap(({ start, end }) => text.slice(start, end).split(/[\s,]+/));
  const rare = [...new Set(words.map((word) => word.replace(/['’]s$/, "")))].filter(
    (word) => /^[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’-]{2,}$/.test(word) && !isMedical(word) && !commonWords.has(word),
  );
  if (rare.length === 0) return [];
  const forms = rare.flatMap((word) =>
    isWordToo(word) ? [capitalised(word)] : [word, capitalised(word), word.toUpperCase()],
  );
  const pattern = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${[...new Set(forms)].join("|")})(?![A-Za-zÀ-ɏ])`, "g");
  return [...masked.matchAll(pattern)].flatMap(({ index: start, 0: name }): Place[] => {
    const end = start + name.length;
    const other =
      another.before.test(masked.slice(Math.max(0, start - 30), start)) ||
      another.after.test(masked.slice(end, end + 20));
    return other ? [] : [{ kind: "name", start, end }];
  });
}

const capitalised = (word: string) =>
  word[0]!.toUpperCase() + (word === word.toUpperCase() ? word.slice(1).toLowerCase() : word.slice(1));

/** In the text's order, the first of those that overlap: two patterns may see one number. */
function apart(places: readonly Place[]): Place[] {
  let end = 0;
  return [...places]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((place) => {
      if (place.start < end) return false;
      end = place.end;
      return true;
    });
}

function mask(text: string, places: readonly Place[]): string {
  let masked = "";
  let from = 0;
  for (const { start, end } of places) {
    masked += text.slice(from, start) + text.slice(start, end).replace(/\S/g, MASK);
    from = end;
  }
  return masked + text.slice(from);
}
