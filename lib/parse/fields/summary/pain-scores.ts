import type { Found } from "@/lib/letter/found";
import { cut, type Piece, readFrom } from "../../piece";

/** "6/10", "5-7 out of 10", "4 to 7/10"; a date such as 11/10/2016 is none. */
const score =
  /(?<![\d/.-])(?<low>\d{1,2})(?:\.\d)?(?:\s?(?:-|to)\s?(?<high>\d{1,2})(?:\.\d)?)?(?:\s?\/\s?10(?![\d/-])|(?:\s|-)out\s?-?of\s?-?(?:10|ten)\b)/gi;

/** Pain scores on the scale to ten, as printed, in the text's order. */
export function readPainScores(summary: Piece): Found<string>[] {
  return [...summary.text.matchAll(score)]
    .filter(({ groups }) => Number(groups?.low) <= 10 && Number(groups?.high ?? 0) <= 10)
    .map((match) => readFrom(cut(summary, match.index, match.index + match[0].length), match[0]));
}
