import type { Found } from "@/lib/letter/found";
import { sentencesWith, type Told, toldAfter, withoutStop } from "@/lib/parse/fields/summary/told";
import { cut, readFrom } from "@/lib/parse/piece";

const status =
  /\bwork\s+status\s+(?:is|was|as|remains?|:)\s*(?:(?:described|noted|listed|documented)\s+as\s+)?(?:to\s+)?/gi;
const phrase =
  /\b(?:(?:currently\s+)?(?:(?<!\b(?:was|is)\s{1,3}or\s{1,3}(?:was|is)\s{1,3})not\s+(?:currently\s+)?working|working\s+(?:with\s+|on\s+)?(?:full|modified|modifications?|regular|light|restricted|restrictions)[^.;,]{0,60})|(?:placed|kept|remains?|taken)\s+off\s+(?:of\s+)?work[^.;]{0,60}|(?:temporar(?:y|ily)\s+)?total(?:ly)?\s+(?:temporar(?:y|ily)\s+)?disab(?:led|ility)|temporary\s+partial\s+disability|permanent\s+and\s+stationary|work\s+restrictions\s+(?:were|are)\s+[^.;,]{3,40}|modified\s+(?:work\s+)?dut(?:y|ies)\b[^.;,]{0,60}|return(?:ed)?\s+to\s+(?:work\s+(?:with|on|as\s+of|at|in|without|full|modified|light|regular)|(?:full|modified|regular|light)\s+(?:work|duty|duties))\b[^.;,]{0,60}|off\s+work\b[^.;,]{0,40})/gi;

/**
 * Whether and how the worker works, as printed: what is named work status, else the first phrase
 * that tells of it.
 */
export function readWorkStatus(summary: Told): Found<string> | null {
  const named = sentencesWith(summary, status).flatMap((telling) => toldAfter(telling) ?? [])[0];
  const first = named ? undefined : sentencesWith(summary, phrase)[0];
  const printed = named ?? (first && withoutStop(cut(first.sentence, first.start, first.end)));
  return printed ? readFrom(printed, printed.text) : null;
}
