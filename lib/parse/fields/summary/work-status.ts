import type { Found } from "@/lib/letter/found";
import { cut, type Piece, readFrom } from "../../piece";
import { toldAfter, withoutStop } from "./told";

const named =
  /\bwork\s+status\s+(?:is|was|as|remains?|:)\s*(?:(?:described|noted|listed|documented)\s+as\s+)?(?:to\s+)?/i;
const phrase =
  /\b(?:(?:currently\s+)?(?:not\s+(?:currently\s+)?working|working\s+(?:with\s+|on\s+)?(?:full|modified|regular|light|restricted|restrictions)[^.;,]{0,60})|(?:placed|kept|remains?|taken)\s+off\s+(?:of\s+)?work[^.;]{0,60}|(?:temporar(?:y|ily)\s+)?total(?:ly)?\s+(?:temporar(?:y|ily)\s+)?disab(?:led|ility)|temporary\s+partial\s+disability|permanent\s+and\s+stationary|return(?:ed)?\s+to\s+(?:work\s+(?:with|on|as\s+of|at|in|without|full|modified|light|regular)|(?:full|modified|regular|light)\s+(?:work|duty|duties))\b[^.;,]{0,60}|off\s+work\b[^.;,]{0,40})/i;

/** Whether and how the worker works, as printed. */
export function readWorkStatus(sentences: Piece[]): Found<string> | null {
  for (const sentence of sentences) {
    const told = toldAfter(sentence, named);
    if (told) return readFrom(told, told.text);
    const match = phrase.exec(sentence.text);
    if (!match) continue;
    const printed = withoutStop(cut(sentence, match.index, match.index + match[0].length));
    return readFrom(printed, printed.text);
  }
  return null;
}
