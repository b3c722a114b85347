import { older } from "@/bench/samples/older";
import { quirks } from "@/bench/samples/quirks";
import { surgery } from "@/bench/samples/surgery";
import { therapy } from "@/bench/samples/therapy";
import type { LetterSpec } from "@/samples/letters/spec";

/**
 * A letter that was spoilt in one way, which is its name; what must be read from it is what stood
 * in it before.
 */
type GoldenCase = { reason: string; letter: LetterSpec; spoil: (text: string) => string };

const named = (letters: LetterSpec[], name: string): LetterSpec => {
  const letter = letters.find((one) => one.name === name);
  if (!letter) throw new Error(`No sample is called ${name}.`);
  return { ...letter, mangle: undefined };
};
/** Replaces the first place; throws where there is none, since the case would then test nothing. */
const at = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`The letter does not hold ${JSON.stringify(from)}.`);
  return text.replace(from, to);
};
const pageBreak = " \n\n\n\n";

const home = named(therapy, "lumbar-therapy-overturned-home-exercise");
const knee = named(therapy, "knee-therapy-after-meniscectomy");
const elbow = named(quirks, "page-break-inside-a-heading");
const head = named(quirks, "hyphenated-line-ends-and-capital-headings");
const neck = named(therapy, "cervical-therapy-no-objective-gain");

export const goldenCases: GoldenCase[] = [
  {
    reason: "page-break-inside-a-heading",
    letter: elbow,
    spoil: at("The original \n", `The original${pageBreak}`),
  },
  {
    reason: "page-break-inside-a-citation",
    letter: elbow,
    spoil: at("Section(s): Recommendations, and \n", `Section(s): Recommendations, and${pageBreak}`),
  },
  { reason: "three-line-heading-in-capitals", letter: head, spoil: (text) => text },
  { reason: "crlf", letter: knee, spoil: (text) => text.replaceAll("\n", "\r\n") },
  { reason: "byte-order-mark", letter: knee, spoil: (text) => `\ufeff${text}` },
  {
    reason: "tabs",
    letter: knee,
    spoil: (text) => text.replaceAll("guideline: ", "guideline:\t").replaceAll("     ", "\t"),
  },
  {
    reason: "no-break-blanks",
    letter: knee,
    spoil: (text) =>
      text.replaceAll("Claims Administrator guideline", "Claims\u00a0Administrator\u00a0guideline"),
  },
  {
    reason: "smart-quotes",
    letter: named(quirks, "tabs-hard-blanks-and-smart-quotes"),
    spoil: (text) => text,
  },
  {
    reason: "soft-hyphens",
    letter: knee,
    spoil: (text) =>
      text
        .replaceAll("authorized", "author\u00adized")
        .replaceAll("Decision rationale", "Deci\u00adsion rationale"),
  },
  { reason: "form-feeds", letter: home, spoil: at("MAXIMUS guideline:", "\fMAXIMUS guideline:") },
  {
    reason: "page-numbers",
    letter: home,
    spoil: at("Decision rationale:", "2 \n\f\nDecision rationale:"),
  },
  { reason: "hyphenated-line-ends", letter: head, spoil: at("post-traumatic", "post- \n\ntraumatic") },
  { reason: "split-dates", letter: head, spoil: at("injury on 8-2-2014", "injury on 8-2-\n\n2014") },
  { reason: "last-colon-headings", letter: named(quirks, "last-colon-decides"), spoil: (text) => text },
  {
    reason: "eleven-issues-with-associated-surgical-services",
    letter: named(surgery, "shoulder-arthroscopy-with-eleven-issues"),
    spoil: (text) => text,
  },
  {
    reason: "dates-that-cannot-be",
    letter: named(older, "plain-export-without-header"),
    spoil: (text) => text,
  },
  {
    reason: "sections-run-together",
    letter: neck,
    spoil: (text) =>
      text
        .replaceAll(" \n \nMAXIMUS guideline:", " \nMAXIMUS guideline:")
        .replace(" \n \nCLINICAL CASE SUMMARY", " \nCLINICAL CASE SUMMARY"),
  },
];
