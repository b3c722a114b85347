import type { Determination } from "@/lib/letter/determination";
import type { Found } from "@/lib/letter/found";
import { findDates, isoDate } from "@/lib/parse/fields/printed-date";
import { dateNear, type SummaryText, sentencesWith } from "@/lib/parse/fields/summary/sentence-match";
import { cut, type Piece, readFrom } from "@/lib/parse/piece";

type UtilizationReview = Determination["summary"]["utilizationReview"];
type Action = NonNullable<UtilizationReview["action"]>["value"];

const review =
  /\butilization\s+review\b|\bUR\b|\b(?:prior|previous|subsequent|original)\s+(?:review|determination|denial)\b|\bclaims\s+administrator\b/gi;
/**
 * Without the word: "was previously noncertified on", "the requested treatment was denied on"; not
 * "Work status was modified".
 */
const refused =
  /\bpreviously\s+reviewed\s+on\b|(?<!\b(?:status|dut(?:y|ies)|activit(?:y|ies))\s{1,3})\b(?:previously|was|were|been)\s+(?:previously\s+)?(?:reviewed\s+and\s+)?(?:denied|modified|non-?certified|not\s+certified)\b/gi;
/**
 * In the order in which they outweigh each other, in one sentence and in several: part of a request
 * allowed is a modification, whatever was refused beside it.
 */
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
 * What utilization review did and when, according to the summary. The header's date of denial wins
 * where a sentence has it; `denial`: ISO date or null.
 */
export function readUtilizationReview(summary: SummaryText, denial: string | null): UtilizationReview {
  const named = sentencesWith(summary, review);
  const matches = [...named, ...sentencesWith(summary, refused)].sort(
    (a, b) => a.sentence.start - b.sentence.start,
  );
  const dated = matches.flatMap(({ sentence }) => dateIn(sentence, denial) ?? []).at(0);
  const [first] = dated ? [dated] : matches.flatMap((it) => dateNear(it, named.includes(it) ? 60 : 20) ?? []);
  const stated = matches.flatMap(({ sentence }) => readAction(sentence) ?? []);
  const [action] = stated.sort((a, b) => weightOf(a.value) - weightOf(b.value));
  return { date: first ?? null, action: action ?? null };
}

const weightOf = (action: Action) => actions.findIndex(([named]) => named === action);

function readAction(sentence: Piece): Found<Action> | null {
  for (const [action, pattern] of actions) {
    const match = pattern.exec(sentence.text);
    if (match) return readFrom(cut(sentence, match.index, match.index + match[0].length), action);
  }
  return null;
}

function dateIn(sentence: Piece, wanted: string | null): Found<string> | null {
  const date =
    wanted === null ? undefined : findDates(sentence.text).find(({ raw }) => isoDate(raw) === wanted);
  return date && wanted ? readFrom(cut(sentence, date.start, date.end), wanted) : null;
}
