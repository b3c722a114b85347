import type { Amount } from "@/lib/letter/issue";

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";

/** Numbers in words up to ninety-nine. */
const words = new Map<string, number>();
small.split(" ").forEach((word, value) => {
  words.set(word, value);
});
tens.split(" ").forEach((word, index) => {
  words.set(word, (index + 2) * 10);
});

/**
 * A number in words, its common parts written once. Spelled out in every pattern that takes a
 * number it made 8 MB of machine code; past 16 MB V8 stops optimising further patterns, which then
 * run eight times slower.
 */
const word =
  "(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:thir|four|fif|six|seven|eigh|nine)teen|twelve|eleven|ten|nine|eight|seven|six|five|four|three|two|one|zero";

const wholeWord = new RegExp(`\\b(?:${word})\\b`, "g");

/**
 * Pads a numeral to the length of the word that it replaces, so that offsets stay; a word
 * character, for `\\b`.
 */
const fill = "_";
const filled = `${fill}*(?!${fill})`;

/** Writes the numbers of a lower-case text in digits, at their places: "six (6)" is "6__ (6)". */
export function inDigits(text: string): string {
  return text.replace(wholeWord, (printed) => String(numberIn(printed)).padEnd(printed.length, fill));
}

/**
 * One number of a text `inDigits`: "12", "6__", "6__ (6)". Not the decimals of another number, nor
 * a part of a word.
 */
export const numberPattern = `(?<![\\d.,])\\d{1,4}(?![\\d.,]*\\d)${filled}(?: ?\\(\\d{1,4}${filled}\\))?`;

/** A number or a range: "2-3", "1__ to 2__", "12 or 18". */
export const amountPattern = `${numberPattern}(?: ?(?:-|–|to|or) ?\\d{1,4}(?![\\d.]\\d)${filled}(?: ?\\(\\d{1,4}${filled}\\))?)?`;

/** One number of running text: in digits or words. */
export const spokenNumberPattern = `(?:(?<![\\d.,])\\d{1,4}(?![\\d.,]*\\d)|\\b(?:${word})\\b)`;

const part = new RegExp(`\\d{1,4}|${word}`, "g");
const numeral = /^\d+$/;
const spoken = /\((?:\d+_*|[a-z -]+)\)/g;

/** The value of what `AMOUNT` matched; a range whose ends are equal is a number. */
export function readAmount(printed: string): Amount {
  const numbers = [...printed.replace(spoken, "").matchAll(part)].map(([text]) => numberIn(text));
  const [first = 0, second = first] = numbers;
  return second > first ? [first, second] : first;
}

function numberIn(text: string): number {
  if (numeral.test(text)) return Number(text);
  const [ten = "", one = "zero"] = text.split(/[- ]/);
  return (words.get(ten) ?? 0) + (words.get(one) ?? 0);
}

/** The product of two amounts; a range times anything is a range. */
export function multiply(a: Amount, b: Amount): Amount {
  const [a1, a2] = typeof a === "number" ? [a, a] : a;
  const [b1, b2] = typeof b === "number" ? [b, b] : b;
  return a1 * b1 === a2 * b2 ? a1 * b1 : [a1 * b1, a2 * b2];
}

/** The sum of two amounts; a range plus anything is a range. */
export function add(a: Amount, b: Amount): Amount {
  const [a1, a2] = typeof a === "number" ? [a, a] : a;
  const [b1, b2] = typeof b === "number" ? [b, b] : b;
  return a1 + b1 === a2 + b2 ? a1 + b1 : [a1 + b1, a2 + b2];
}
