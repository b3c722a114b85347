import type { Found } from "@/lib/letter/found";
import type { Decision, DenialReason } from "@/lib/letter/vocabulary";
import { type Piece, spanOf } from "@/lib/parse/piece";
import { Cues } from "@/lib/parse/rationale/reasons/cues";
import { type DenialRule, denialRules, lack } from "@/lib/parse/rationale/reasons/denial-rules";
import { dependenceOf } from "@/lib/parse/rationale/reasons/dependence";
import { openRationale, type Sentence } from "@/lib/parse/rationale/text/rationale";

const cues = new Cues<DenialRule>(
  denialRules.flatMap((rule) => rule.says.map((phrase): [string, DenialRule] => [phrase, rule])),
);
/** "There are no exceptional factors": in every refusal, so it is no reason. */
const hollow = /\b(?:exceptional|extenuating) (?:factors|circumstances)\b/;
/** The verdict's own "not" is no lack. */
const verdictWords =
  /\bnot?[- ](?:be )?(?:considered |deemed )?(?:a )?medical(?:ly)? (?:necess|appropr|indicat|reason)[a-z]*/g;

/**
 * The reasons of an upheld refusal, each with the first sentence that shows it, in the letter's
 * order. Empty where no rule recognises one (not classified), and for what was overturned.
 */
export function readDenialReasons(rationale: Piece | null, decision: Decision): Found<DenialReason>[] {
  if (!rationale || decision !== "upheld") return [];
  const found = new Map<DenialReason, Found<DenialReason>>();
  const { sentences } = openRationale(rationale);
  for (const [at, sentence] of sentences.entries())
    for (const value of reasonsAt(sentences, at))
      if (!found.has(value))
        found.set(value, { value, span: spanOf(rationale, sentence.from, sentence.to), certainty: "stated" });
  // "The criteria are not met" adds nothing if another sentence names them.
  if (found.size > 1) found.delete("other");
  return [...found.values()];
}

/** "The records show neither", after what a guideline asks for. */
const neither =
  /\bneither(?: of (?:these|those|them|the two))?(?: (?:condition|indication|criterion|finding|diagnosis))?(?: (?:is|was|of these is|of these was) [a-z]+)?\.?$|^neither\b|\bnone of (?:these|those|the) (?:conditions|indications|criteria|diagnoses|circumstances)\b/;
const recommends = /\b(?:recommend|support|indicat|allow|reserv|appropriate|option)/;
/** What a quotation goes on to allow. */
const allows = /\b(?:is|are|may be) (?:an option|recommended|supported|indicated|appropriate|considered)\b/;

/** The reasons of a sentence in the light of its neighbours. */
function reasonsAt(sentences: readonly Sentence[], at: number): DenialReason[] {
  const sentence = sentences[at]!;
  const reasons = reasonsIn(sentence);
  const [before, after] = [sentences[at - 1], sentences[at + 1]];
  if (before?.voice === "guideline" && neither.test(sentence.lower) && recommends.test(before.lower))
    return [...reasons.filter((reason) => reason !== "other"), "guideline-recommends-against"];
  if (sentence.voice === "guideline" && after?.voice === "guideline" && allows.test(after.lower))
    return reasons.filter((reason) => reason !== "guideline-recommends-against");
  return reasons;
}

/** The reasons for refusal that one sentence gives, the most telling first; read once. */
export function reasonsIn(sentence: Sentence): DenialReason[] {
  sentence.reasons ??= sentence.voice === "case" || sentence.voice === "guideline" ? matching(sentence) : [];
  return sentence.reasons;
}

/**
 * "While the guideline notes …, here, however, …": only what comes after the turn is about this
 * case.
 */
const guidelineFirst =
  /^(?:while|although|though) (?:the )?(?:mtus|acoem|odg|official disability|guide)[^;]{0,600}?\b(?:here, however|however, here|in this case)\b,? /;

function matching({ lower: whole, voice }: Sentence): DenialReason[] {
  const printed = whole.slice(guidelineFirst.exec(whole)?.[0].length ?? 0);
  if (voice === "case" && dependenceOf(printed)?.granted === false) return ["depends-on-refused-treatment"];
  const lower = printed.replace(verdictWords, "");
  const found = new Set(cues.find(lower).map(({ value }) => value));
  if (found.size === 0) return [];
  const lacking = lack.test(lower);
  const applies = (rule: DenialRule) =>
    found.has(rule) &&
    (voice === "case" || rule.anyVoice === true) &&
    (lacking || !rule.lacking) &&
    !rule.unless?.test(lower);
  const reasons = new Set(denialRules.filter(applies).map(({ reason }) => reason));
  // An empty phrase may still accompany an excess or a home programme.
  if (hollow.test(lower))
    for (const reason of ["no-plan-or-goals", "no-objective-findings"] as const) reasons.delete(reason);
  return [...reasons];
}
