import { byId } from "@/lib/letter/by-id";
import { denialReasons } from "@/lib/letter/denial-reasons";
import type { Found } from "@/lib/letter/found";
import type { Piece } from "@/lib/parse/piece";
import { verdictOf } from "@/lib/parse/rationale/conclusion";
import { reasonsIn } from "@/lib/parse/rationale/denial-reasons";
import { longest, shorten } from "@/lib/parse/rationale/shorten";
import { openRationale, quote, type Rationale, type Sentence } from "@/lib/parse/rationale/text/rationale";
import { supportOf } from "@/lib/parse/rationale/verdict/support";

/** Words that show the reviewer weighing this case. */
const weighs =
  /^(?:however|in this case|given|due to|without|absent|as (?:the|there)|since|because|although|while)\b|\bthere (?:is|was|are|were) (?:also )?(?:no|a lack|lack|insufficient)\b|\b(?:here, however|does not|did not|failed to|therefore)\b/;
/** The weight of each reason. */
const weightOf = byId(denialReasons, ({ weight }) => weight);
/** "Additionally …" comes after the main reason. */
const addsOn = /^(?:additionally|in addition|furthermore|moreover|also|further|likewise|similarly)\b/;
const hollow = /\b(?:exceptional|extenuating) (?:factors|circumstances)\b/;
/** Reasons for a treatment. */
const favours =
  /\b(?:given|based on the (?:patient|clinical|objective)|meets?|consistent with|within (?:the )?(?:recommended )?guidelines?|benefit|will (?:identify|provide|guide)|qualifies|warrants?|ha(?:s|ve) failed|positive|suggest(?:ive|ing)|indicative|improvement|reduction in|persistent|objective evidence|to undergo|because|full thickness|includes the|contemplated|compatible with)\b/;
const mentionsNecessity = /\bmedical(?:ly)? (?:necess|appropr|indicat)/;
const pointsBack =
  /^(?:none|both|that|this|these|those|it|neither|they|such|as such|therefore|due to this)\b/;
/** How a verdict opens before it names the request. */
const opening =
  /^(?:(?:as such|therefore|thus|given the above|based on the above|hence|consequently)[, ]{0,2}){1,3}(?:based on [^,]{1,90}, )?/;
const explained = /\b(?:because|as (?:the|there)|since|given|due to|without|therefore|exceed|in light of)\b/;

/**
 * The sentence that best explains the decision of a rationale, at most about 350 characters (a
 * longer one is cut at a clause): the reason before the verdict, never a guideline's or a fixed
 * paragraph's words; else the verdict itself.
 */
export function readDecidingSentence(rationale: Piece | null): Found<string> | null {
  if (!rationale) return null;
  const opened = openRationale(rationale);
  const verdict = verdictOf(opened);
  const best = bestReason(opened, verdict?.sentence, verdict?.conclusion === "medically necessary");
  const chosen = best ?? (verdict && (spokenBefore(opened, verdict.sentence) ?? verdict.sentence));
  return chosen ? quote(opened, withForerunner(opened, chosen)) : null;
}

/** "This would be duplicative." means little without the sentence that it refers to. */
function withForerunner({ sentences }: Rationale, sentence: Sentence): { from: number; to: number } {
  const part = shorten(sentence);
  const before = sentences[sentences.indexOf(sentence) - 1];
  const joins = before && before.voice !== "boilerplate" && sentence.to - before.from <= longest;
  return joins && sentence.to - sentence.from < 60 && pointsBack.test(sentence.lower)
    ? { from: before.from, to: sentence.to }
    : part;
}

function bestReason(
  { sentences }: Rationale,
  verdict: Sentence | undefined,
  favourable: boolean,
): Sentence | undefined {
  const end = verdict ? sentences.indexOf(verdict) : sentences.length;
  let best: Sentence | undefined;
  let most = 0;
  sentences.forEach((sentence, index) => {
    if (sentence.voice !== "case") return;
    const score = (favourable ? forScore(sentence) : againstScore(sentence)) + nearness(index, end);
    if (score > most) {
      most = score;
      best = sentence;
    }
  });
  return best;
}

/** The sentence on the case right before a verdict. */
function spokenBefore({ sentences }: Rationale, verdict: Sentence): Sentence | undefined {
  const before = sentences[sentences.indexOf(verdict) - 1];
  return before?.voice === "case" ? before : undefined;
}

/** The reason is close before the verdict, or in it. */
function nearness(index: number, verdict: number): number {
  return index > verdict ? -2 : Math.max(0, 1.2 - 0.3 * Math.max(0, verdict - index - 1));
}

/** A longer sentence explains more than "There were no red flags." */
function fullness({ from, to }: Sentence): number {
  return to - from < 60 ? -0.5 : to - from > 90 ? 0.3 : 0;
}

function againstScore(sentence: Sentence): number {
  const [first, second] = reasonsIn(sentence);
  if (!first) return weighs.test(sentence.lower) && !bare(sentence) ? 0.4 : -3;
  let score = weightOf[first] + (second ? 0.6 : 0) + fullness(sentence);
  if (weighs.test(sentence.lower)) score += 0.8;
  if (addsOn.test(sentence.lower)) score -= 0.6;
  if (hollow.test(sentence.lower)) score -= 2;
  return score;
}

function forScore(sentence: Sentence): number {
  if (bare(sentence)) return -3;
  const supported = !mentionsNecessity.test(sentence.lower) && supportOf(sentence.lower)?.favourable === true;
  if (!supported && !favours.test(sentence.lower)) return -3;
  let score = 2 + (supported ? 1 : 0) + fullness(sentence);
  if (weighs.test(sentence.lower)) score += 0.7;
  if (addsOn.test(sentence.lower)) score -= 0.5;
  return score;
}

/** A verdict that gives no reason beside itself. */
function bare({ lower }: Sentence): boolean {
  return mentionsNecessity.test(lower) && !explained.test(lower.slice(opening.exec(lower)?.[0].length ?? 0));
}
