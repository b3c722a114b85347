import type { Found } from "@/lib/letter/found";
import type { Age, Sex } from "@/lib/letter/vocabulary";
import type { FieldReader } from "@/lib/parse/fields/letter-fields";
import { cut, type Piece, readFrom } from "@/lib/parse/piece";
import { MASK } from "@/lib/parse/privacy";

const units = "one two three four five six seven eight nine".split(" ");
const teens = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const spelled = `(?:${tens.join("|")})(?:[\\s-](?:${units.join("|")}))?|${teens.join("|")}`;

const age = new RegExp(
  `(?:\\b|(?=${MASK}))(?:(?<before>\\d{1,3}|${spelled}|(?:${MASK}{1,12}\\s){0,3}${MASK}{2,24})\\)?\\s?-?\\s?(?:(?:years?|yrs?\\.?)\\s?-?\\s?(?:old|of\\sage)|years?-?old|y\\.?\\s?\\/?\\s?o\\.?)\\b|aged?:?\\s(?:of\\s)?(?<after>\\d{1,3}\\b|${MASK}{2,24}))`,
  "i",
);
const sexWord = /\b(?<male>male|man|gentleman|boy)\b|\b(?<female>female|woman|lady|girl)\b/i;
const sexLetter = /^[\s,.-]{0,4}(?<letter>[MF])\b/;
const pronoun = /\b(?:(?<male>he|his|him|himself)|(?<female>she|her|hers|herself))\b/gi;

/** The injured worker's age and sex, from the clinical summary's opening. */
export const readPatient: FieldReader = ({ summary }) => {
  if (!summary) return {};
  const match = age.exec(summary.text);
  const digits = match?.groups?.before ?? match?.groups?.after;
  const years = digits === undefined ? null : toAge(digits);
  const found = match && years !== null ? cut(summary, match.index, match.index + match[0].length) : null;
  return {
    patient: {
      age: found && years !== null ? readFrom(found, years) : null,
      sex: statedSex(summary, match) ?? impliedSex(summary),
    },
  };
};

/** Masking leaves no digit of an age over 89. */
function toAge(text: string): Age | null {
  if (text.startsWith(MASK)) return "90 or over";
  const years = toNumber(text);
  if (years <= 0 || years > 120) return null;
  return years > 89 ? "90 or over" : years;
}

function toNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const [first = "", second = ""] = text.toLowerCase().split(/[\s-]/);
  const teen = teens.indexOf(first);
  return teen >= 0 ? 10 + teen : (tens.indexOf(first) + 2) * 10 + units.indexOf(second) + 1;
}

/** The word right after the age, else the first such word of the opening sentences. */
function statedSex(summary: Piece, match: RegExpExecArray | null): Found<Sex> | null {
  const end = match ? match.index + match[0].length : 0;
  const after = summary.text.slice(end, end + 80);
  const letter = match && sexLetter.exec(after)?.groups?.letter;
  if (letter)
    return readFrom(
      cut(summary, end + after.indexOf(letter), end + after.indexOf(letter) + 1),
      letter === "M" ? "male" : "female",
    );
  const word = sexWord.exec(after);
  if (word && match) return sexAt(summary, end, word);
  const opening = sexWord.exec(summary.text.slice(0, 400));
  return opening && sexAt(summary, 0, opening);
}

function sexAt(summary: Piece, from: number, word: RegExpExecArray): Found<Sex> {
  const start = from + word.index;
  return readFrom(cut(summary, start, start + word[0].length), word.groups?.male ? "male" : "female");
}

/** Without a word for it, pronouns decide if they agree. */
function impliedSex(summary: Piece): Found<Sex> | null {
  const pronouns = [...summary.text.matchAll(pronoun)];
  const first = pronouns[0];
  const male = pronouns.filter((match) => match.groups?.male).length;
  if (!first || (male !== 0 && male !== pronouns.length)) return null;
  const evidence = cut(summary, first.index, first.index + first[0].length);
  return readFrom(evidence, male === 0 ? "female" : "male", "implied");
}
