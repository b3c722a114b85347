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

const word = `(?:${tens.replaceAll(" ", "|")})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|${small
  .split(" ")
  .reverse()
  .join("|")}`;

/** One number, lower case: "12", "six", "six (6)", "6 (six)". Not the decimals of another number, nor a part of a word. */
export const NUMBER = `(?:(?<![\\d.,])\\d{1,4}(?![\\d.,]*\\d)|\\b(?:${word})\\b)(?: ?\\((?:\\d{1,4}|${word})\\))?`;

/** A number or a range: "2-3", "one to two", "12 or 18". */
export const AMOUNT = `${NUMBER}(?: ?(?:-|–|to|or) ?(?:\\d{1,4}(?![\\d.]\\d)|(?:${word})\\b)(?: ?\\(\\d{1,4}\\))?)?`;

const part = new RegExp(`\\d{1,4}|${word}`, "g");
const numeral = /^\d+$/;
const spoken = /\((?:\d+|[a-z -]+)\)/g;

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
