import type { Found } from "@/lib/letter/found";
import { cut, type Piece, readFrom } from "@/lib/parse/piece";

/**
 * "6/10", "5-7 out of 10", "4 to 7/10", "0-3 of 10", "a 9 on a scale of 0-10"; a date such as
 * 11/10/2016 is none, nor are visits.
 */
const score =
  /(?<![\d/.-])(?<low>\d{1,2})(?:\.\d)?(?:\s?(?:-|to)\s?(?<high>\d{1,2})(?:\.\d)?)?(?:\s?\/\s?10(?![\d/-])|(?:\s|-)out\s?-?of\s?-?(?:10|ten)\b|\sof\s10\b(?<!\b(?:visits?|sessions?|treatments?)\s\d{1,2}\sof\s10)(?!\s+(?:\w+\s+)?(?:visits|sessions|treatments|days|weeks))|\son\s(?:a|the)\s(?:pain\s)?scale\s(?:of|from)\s[01]\s?(?:-|to)\s?10\b)/gi;

/** Pain scores on the scale to ten, as printed, in the text's order. */
export function readPainScores(summary: Piece): Found<string>[] {
  return [...summary.text.matchAll(score)]
    .filter(({ groups }) => Number(groups?.low) <= 10 && Number(groups?.high ?? 0) <= 10)
    .map((match) => readFrom(cut(summary, match.index, match.index + match[0].length), match[0]));
}
