import type { Determination } from "@/lib/letter/determination";
import type { Found } from "@/lib/letter/found";
import { cut, type Piece, readFrom } from "../../piece";
import { findDates } from "../printed-date";
import { dateNear } from "./near-date";

type UtilizationReview = Determination["summary"]["utilizationReview"];
type Action = NonNullable<UtilizationReview["action"]>["value"];

const review =
  /\butilization\s+review\b|\bUR\b|\b(?:prior|previous|subsequent|original)\s+(?:review|determination|denial)\b|\bclaims\s+administrator\b/i;
/** Without the word: "was previously noncertified on", "the requested treatment was denied on". */
const refused =
  /\b(?:previously|was|were|been)\s+(?:previously\s+)?(?:reviewed\s+and\s+)?(?:denied|modified|non-?certified|not\s+certified)\b/i;
/** In the order in which they outweigh each other: part of a request allowed is a modification, whatever was refused beside it. */
const actions: readonly [Action, RegExp][] = [
  [
    "modified",
    /\bmodif(?:ied|ying|ication)\b|\bauthorized\s+by\s+the\s+claims\s+administrator\b|\bpartially\s+(?:approved|certified|authorized)\b/i,
  ],
  [
    "denied",
    /\bden(?:ied|ying|ial)\b|\bnon-?\s?certif(?:ied|ication|y)\b|\b(?:not\s|non-?\s?)(?:certified|approved|medically\s+necessary|authorized)\b|\bfailed\s+to\s+(?:approve|certify)\b/i,
  ],
  ["delayed", /\bdelay(?:ed)?\b|\bconditionally\s+non-?certified\b/i],
  ["approved", /\b(?:approved|certified|authorized)\b/i],
];

/**
 * What utilization review did and when, as the summary's sentences tell it. Where the header's date of denial stands in one of
 * them, that is the one; `denial`: ISO date or null.
 */
export function readUtilizationReview(sentences: Piece[], denial: string | null): UtilizationReview {
  const telling = sentences.filter((sentence) => review.test(sentence.text) || refused.test(sentence.text));
  const dated = telling.flatMap((sentence) => dateIn(sentence, denial) ?? []).at(0);
  const [first] = telling.flatMap(
    (sentence) => dateNear(sentence, review, 60) ?? dateNear(sentence, refused, 20) ?? [],
  );
  return {
    date: dated ?? first ?? null,
    action: telling.map(readAction).find((action) => action !== null) ?? null,
  };
}

function readAction(sentence: Piece): Found<Action> | null {
  for (const [action, pattern] of actions) {
    const match = pattern.exec(sentence.text);
    if (match) return readFrom(cut(sentence, match.index, match.index + match[0].length), action);
  }
  return null;
}

function dateIn(sentence: Piece, wanted: string | null): Found<string> | null {
  const date = wanted === null ? undefined : findDates(sentence.text).find(({ date }) => date === wanted);
  return date ? readFrom(cut(sentence, date.start, date.end), date.date!) : null;
}
