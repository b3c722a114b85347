/**
 * What is masked: numbers and names that lead to a person. Case numbers, dates of injury and
 * doctors' names stay.
 */
type PrivateKind =
  | "social-security-number"
  | "phone-number"
  | "email-address"
  | "name"
  | "date-of-birth"
  | "claim-number";

/**
 * A text with personal data masked character for character, so that every offset holds, and how
 * often each kind was found.
 */
type Masked = { text: string; counts: Partial<Record<PrivateKind, number>> };

type Place = { kind: PrivateKind; start: number; end: number };

/** Replaces each masked character. */
export const MASK = "█";

const date =
  "(?:\\d{1,2}\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?\\d{2,4}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?\\s\\d{1,2},?\\s\\d{4})";
const worker = "(?:Employee|Patient|Claimant|Applicant|Injured\\sWorker)";
/** What follows a name on the same line of a table. */
const label = "(?:Claims?|Date|Case|Provider|Application|Treatment|Priority|UR|IMR)\\b";
const nameWord = "[A-Z][A-Za-z'’-]{1,30}";

/** Each pattern's group `secret` is what is masked. */
const patterns: readonly [PrivateKind, RegExp][] = [
  ["social-security-number", /(?<![\d-])(?<secret>(?:\d{3}|[Xx*]{3})-(?:\d{2}|[Xx*]{2})-\d{4})(?![\d-])/g],
  [
    "social-security-number",
    /\b(?:SSN|social\ssecurity\s(?:number|no\.?|#))\s?[:#]?\s?(?<secret>\d{3}\s?\d{2}\s?\d{4})\b/gi,
  ],
  ["phone-number", /(?<![\d-])(?<secret>(?:\+?1[-.\s])?(?:\(\d{3}\)\s?|\d{3}[-.])\d{3}[-.]\d{4})(?![\d-])/g],
  [
    "phone-number",
    /\b(?:phone|telephone|tel|fax|cell|mobile|call(?:ed)?)\b[\s:.#]{0,3}(?:(?:number|no\.?|is|at)[\s:]{1,2}){0,2}(?<secret>\(?\d{3}\)?[-.\s]?\d{3}[-.\s]?\d{4})\b/gi,
  ],
  [
    "name",
    new RegExp(
      `\\b(?:M(?:r|rs|s|iss)\\b\\.?|M(?:R|RS|S|ISS)\\.)\\s{1,3}(?<secret>${nameWord}(?:[ \\t](?:[A-Z]\\.?[ \\t])?${nameWord}){0,2})`,
      "g",
    ),
  ],
  [
    "name",
    new RegExp(
      `(?:^[ \\t]{0,20}${worker}|\\b${worker}(?:'s)?\\sName)[ \\t]?:[ \\t]{0,20}(?<secret>${nameWord},?(?:[ \\t]{1,3}(?!${label})(?:${nameWord}|[A-Z]\\.?)){1,3})`,
      "gm",
    ),
  ],
  [
    "date-of-birth",
    new RegExp(
      `\\b(?:date\\sof\\sbirth|birth\\s?date|DOB\\b|D\\.O\\.B\\.|born(?:\\son)?)[\\s:,]{0,3}(?:(?:is|was|of)\\s)?(?<secret>${date})`,
      "gi",
    ),
  ],
  [
    "claim-number",
    /\b(?:claims?\s?(?:numbers?|nos?\.?|num\.?|id|#)|(?:policy|member|medical\srecord|employee\sid)\s?(?:numbers?|no\.?|#)|MRN|EAMS(?:\s(?:case\s)?(?:numbers?|no\.?|#))?|WCAB\s?(?:numbers?|no\.?|#))\s?[:#.]{0,2}\s?(?<secret>(?=[A-Z-]{0,12}\d)[A-Z0-9][A-Z0-9-]{3,30})\b/gi,
  ],
  ["claim-number", /\b(?<secret>ADJ\s?\d{6,9})\b/g],
];

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
  const places = apart([
    ...patterns.flatMap(([kind, pattern]) => matches(text, kind, pattern)),
    ...emailAddresses(text),
  ]);
  const masked = mask(text, places);
  const repeated = repeatedNames(text, masked, places);
  const counts: Masked["counts"] = {};
  for (const { kind } of [...places, ...repeated]) counts[kind] = (counts[kind] ?? 0) + 1;
  return { text: mask(masked, repeated), counts };
}

function matches(text: string, kind: PrivateKind, pattern: RegExp): Place[] {
  return [...text.matchAll(pattern)].map((match) => {
    const secret = match.groups?.secret ?? "";
    const start = match.index + match[0].lastIndexOf(secret);
    return { kind, start, end: start + secret.length };
  });
}

/**
 * Found from the sign outwards, because a pattern would start again at every letter of a long word.
 */
function emailAddresses(text: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const local = /[\w.%+-]{1,64}$/.exec(text.slice(Math.max(0, at - 64), at))?.[0];
    const domain = /^[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/.exec(text.slice(at + 1, at + 260))?.[0];
    if (local && domain)
      places.push({ kind: "email-address", start: at - local.length, end: at + 1 + domain.length });
  }
  return places;
}

/** A name that follows a title once is masked everywhere. */
function repeatedNames(text: string, masked: string, places: readonly Place[]): Place[] {
  const names = places.filter(({ kind }) => kind === "name").slice(0, MOST_NAMES);
  const words = names.flatMap(({ start, end }) => text.slice(start, end).split(/[\s,]+/));
  const rare = [...new Set(words)].filter(
    (word) => /^[A-Z][A-Za-z'’-]{2,}$/.test(word) && !commonWords.has(word),
  );
  if (rare.length === 0) return [];
  return matches(masked, "name", new RegExp(`(?<![A-Za-z])(?<secret>${rare.join("|")})(?![A-Za-z])`, "g"));
}

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
