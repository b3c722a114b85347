import { bodyPartPhrases } from "@/lib/catalog/body-parts";
import { type Word, wordsOf } from "@/lib/catalog/phrases";
import { treatmentForms } from "@/lib/catalog/treatments";
import { Spelling } from "@/lib/catalog/typos";
import type { Piece } from "@/lib/parse/piece";

/**
 * A request that runs longer is no heading; what comes after is not read. The longest seen has 558
 * characters.
 */
const longestHeading = 4000;

/**
 * The disputed text as one line, its positions unchanged: a page break inside a heading is a blank.
 */
export function headingText(disputed: Piece): string {
  return disputed.text.slice(0, longestHeading).replaceAll("\n", " ");
}

/**
 * Correct words that differ by one letter from a word of the catalogs; frequent ones save the
 * look-up.
 */
const plainWords = `session original request retrospective additional unspecified unknown quantity bilateral affected
following continue continuation authorize remaining eligible portion duration frequency provider physician medically
necessary clinical condition industrial currently monthly recommend contrast reaction fraction location elective
decision infection junction position interval pediatric addition irritation simulation preferred contract particular
vertebra material computer recover deliver needing avascular degenerative kneeling redaction radiating cortical
evaluated fractured medication preventing relative`;

const spelling = new Spelling(
  [...treatmentForms.map(({ phrase }) => phrase), ...bodyPartPhrases].flatMap((phrase) =>
    wordsOf(phrase).map(({ key }) => key),
  ),
  wordsOf(plainWords).map(({ key }) => key),
);

/**
 * The words of a heading as the catalogs compare them, with misspelt ones corrected ("arthoscopy",
 * "sholder").
 */
export function headingWords(text: string): Word[] {
  return wordsOf(text).map((word) => {
    const key = spelling.correct(word.key);
    return key === word.key ? word : { ...word, key };
  });
}
