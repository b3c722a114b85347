import { readFileSync } from "node:fs";

/*
 * A second detector of personal data, for tests. It knows nothing of lib/parse/privacy and works in
 * another manner: it cuts a text into tokens and looks at their lengths, at check digits, at lists of
 * frequent names, and at few cue words. What both overlook would have to escape two ways of looking.
 */

type Token = { text: string; low: string; start: number; end: number };

/** A personal item: its kind and the words there. */
export type Suspect = { kind: string; words: string };

const [givenNames, familyNames] = ["given", "family"].map((list) => {
  const lines = readFileSync("bench/privacy/names.txt", "utf8").split("\n");
  const line = lines.find((one) => one.startsWith(`${list}: `)) ?? "";
  return new Set(line.slice(list.length + 2).split(" "));
}) as [Set<string>, Set<string>];

const titles = new Set(["mr", "mrs", "ms", "miss"]);
const birthCues = new Set(["dob", "born", "birthdate", "birthday", "birth"]);
const streets = new Set(
  "street st avenue ave road rd boulevard blvd lane ln drive court terrace parkway".split(" "),
);
const numberCues = new Set(
  "ssn passport mrn claim account acct routing license dl medicare policy".split(" "),
);
const socialSites = new Set(["linkedin", "facebook", "instagram", "twitter", "tiktok"]);
const medicareShape = "9A*9A*9AA99";

const isNumber = (token?: Token) => token !== undefined && /^\d+$/.test(token.text);
const isCapital = (token?: Token) => token !== undefined && /^\p{Lu}/u.test(token.text);

/** Everything in a text that looks personal. */
export function findSuspects(text: string): Suspect[] {
  const tokens: Token[] = [...text.matchAll(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\d+|@|█+/gu)].map(
    ({ 0: word, index }) => ({ text: word, low: word.toLowerCase(), start: index, end: index + word.length }),
  );
  const suspects: Suspect[] = [];
  const add = (kind: string, from: number, to: number) =>
    suspects.push({ kind, words: text.slice(tokens[from]!.start, tokens[to]!.end) });
  for (let at = 0; at < tokens.length; at++)
    for (const look of [lookAtDigits, lookAtNames, lookAtCues, lookAtPlaces]) look(text, tokens, at, add);
  return suspects;
}

type Look = (
  text: string,
  tokens: Token[],
  at: number,
  add: (kind: string, from: number, to: number) => void,
) => void;

/** The lengths of the numbers from here on that stand within two signs of each other. */
function lengthsFrom(text: string, tokens: Token[], at: number): number[] {
  const lengths: number[] = [];
  for (let next = at; isNumber(tokens[next]) && lengths.length < 5; next++) {
    const between = next > at ? text.slice(tokens[next - 1]!.end, tokens[next]!.start) : "";
    if (/[^\s().–-]/.test(between) || between.length > 2) break;
    lengths.push(tokens[next]!.text.length);
  }
  return lengths;
}

const lookAtDigits: Look = (text, tokens, at, add) => {
  if (!isNumber(tokens[at]) || /[\w.-]/.test(text[tokens[at]!.start - 1] ?? " ")) return;
  const lengths = lengthsFrom(text, tokens, at).join(" ");
  if (/^3 2 4\b/.test(lengths)) add("social-security-number", at, at + 2);
  if (/^3 3 4\b/.test(lengths) && /^[2-9]/.test(tokens[at]!.text)) add("phone-number", at, at + 2);
  const card = /^(?:4 4 4 4|4 6 5)/.exec(lengths)?.[0].split(" ").length;
  const digits = tokens
    .slice(at, at + (card ?? 1))
    .map(({ text }) => text)
    .join("");
  if (/^[3-6]/.test(digits) && digits.length >= 15 && digits.length <= 16 && hasCheckDigit(digits))
    add("payment-card", at, at + (card ?? 1) - 1);
  const years = Number(tokens[at]!.text);
  if (
    years > 89 &&
    years < 120 &&
    /^(?:years?|yo)$/.test(tokens[at + 1]?.low ?? "") &&
    tokens[at + 2]?.low === "old"
  )
    add("age-over-89", at, at + 2);
};

const lookAtNames: Look = (_text, tokens, at, add) => {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (!next) return;
  if (titles.has(token.low) && (familyNames.has(next.low) || givenNames.has(next.low)))
    add("name", at, at + 1);
  if (isCapital(token) && isCapital(next) && givenNames.has(token.low) && familyNames.has(next.low)) {
    // A physician signs with a degree, and an author is cited.
    const around = [tokens[at - 1]?.low, tokens[at + 2]?.low, tokens[at + 3]?.low];
    if (!around.some((word) => word && /^(?:dr|md|m|et)$/.test(word))) add("name", at, at + 1);
  }
};

const lookAtCues: Look = (text, tokens, at, add) => {
  const { low } = tokens[at]!;
  if (birthCues.has(low)) {
    const first = tokens.findIndex((token, place) => place > at && place < at + 6 && isNumber(token));
    const last = tokens.slice(first, first + 4).filter(isNumber).length;
    if (first > 0 && last > 1) add("date-of-birth", at, first + 1);
  }
  if (numberCues.has(low)) {
    const near = tokens.slice(at + 1, at + 5).findIndex((token) => /^\d{6,}$/.test(token.text));
    if (near >= 0) add("numbered", at, at + 1 + near);
  }
  if (low === "@" && /\w/.test(text[tokens[at]!.start - 1] ?? "") && /\w/.test(text[tokens[at]!.end] ?? ""))
    add("email-address", at - 1, at + 1);
  if (socialSites.has(low) && tokens[at + 1]?.low === "com" && text[tokens[at + 1]!.end] === "/")
    add("personal-url", at, at + 2);
  const hired =
    (low === "employed" && tokens[at + 1]?.low === "by") ||
    (low === "works" && tokens[at + 1]?.low === "for");
  if (hired && isCapital(tokens[at + 2])) add("employer", at, at + 2);
};

const lookAtPlaces: Look = (text, tokens, at, add) => {
  const { low, start } = tokens[at]!;
  if (streets.has(low) && isCapital(tokens[at - 1])) {
    const number = [2, 3].find((back) => isNumber(tokens[at - back]) && isCapital(tokens[at - back + 1]));
    if (number) add("street-address", at - number, at);
  }
  if (low === "box" && isNumber(tokens[at + 1]) && /^(?:po|o|office)$/.test(tokens[at - 1]?.low ?? ""))
    add("street-address", at, at + 1);
  if (/^(?:ca|california)$/.test(low) && /^9[0-6]\d{3}$/.test(tokens[at + 1]?.text ?? ""))
    add("street-address", at, at + 1);
  const shape = text.slice(start - 1, start + 14).replaceAll("-", "");
  if (/^\d/.test(shape) && hasShape(shape.slice(0, 11), medicareShape))
    add("health-insurance-number", at - 1, at);
};

/** `9` stands for a digit, `A` for a capital, `*` for either. */
function hasShape(text: string, shape: string): boolean {
  return [...shape].every((sign, at) =>
    (sign === "9" ? /\d/ : sign === "A" ? /[A-Z]/ : /[A-Z\d]/).test(text[at] ?? ""),
  );
}

function hasCheckDigit(digits: string): boolean {
  const doubled = [...digits].reverse().map((digit, at) => (at % 2 ? Number(digit) * 2 : Number(digit)));
  return doubled.reduce((sum, value) => sum + Math.floor(value / 10) + (value % 10), 0) % 10 === 0;
}
