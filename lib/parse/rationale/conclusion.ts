import type { Found } from "@/lib/letter/found";
import type { Conclusion, Decision } from "@/lib/letter/vocabulary";
import { type Piece, spanOf } from "@/lib/parse/piece";
import {
  openRationale,
  type Rationale,
  type Sentence,
  type Verdict,
} from "@/lib/parse/rationale/text/rationale";
import { type Finding, necessityFindings } from "@/lib/parse/rationale/verdict/necessity";
import { rulingOf, supportOf } from "@/lib/parse/rationale/verdict/support";

/**
 * The words between two findings of one sentence when the second only explains or qualifies the
 * first.
 */
const explains =
  /\b(?:because|since|although|though|unless|until|while|whereas|as (?:the|there|it|he|she|this)|if|when|without)\b/;
/** Words without which `inPart` does not match. */
const mayBePart = /part|only|extent|but not|not all|not every|modified/;
const inPart =
  /\bpartial(?:ly)? (?:medically|certif|approv|overturn|necessary|medical)|\bmedically (?:necessary|appropriate) in part\b|\bin part medically\b|\bmedically (?:necessary|appropriate)(?: and appropriate)? (?:only in part|(?:only )?to the extent|for (?:[a-z]+|\d+) [a-z]+ only\b)|\bpartly medically\b|\bnot (?:all|every) (?:of )?[^,;]{1,60}medically\b|\bmedically (?:necessary|appropriate)[^.;]{0,60}\bbut not (?:for )?the (?:remaining|rest|others?|remainder)\b|\bonly (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|some|half|a (?:part|portion)|part) (?:of |visits|sessions|weeks|tablets)[^,;]{0,60}medically\b|\bmodified (?:certification|approval)\b/;
const rest =
  /\bremain(?:ing|der)\b|\badditional\b|\bthe rest\b|\brest of\b|\bothers?\b|\band (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:are|is) not\b|\bbeyond\b|\bexcess\b|\bfurther\b|\bpurchase\b/;
/** "…, while the remaining six are not." */
const refusesRest = /\b(?:is|are|was|were|would be) not[.;]?$/;
const settledByReview = /\bauthoriz|\bapproved\b|\bcertified\b|\bimr eligible\b|\bmodified\b/;

/**
 * What the rationale itself concludes on the disputed part (domain reference 2.9), with the
 * sentence that says so: the closing finding of medical necessity, else of certification, else of
 * support. `unclear` where no sentence decides, or where only a weak one does and it goes against
 * the heading.
 */
export function readConclusion(rationale: Piece | null, decision: Decision): Found<Conclusion> {
  if (!rationale) return { value: "unclear", span: [0, 0], certainty: "implied" };
  const opened = openRationale(rationale);
  const verdict = opposedLater(opened, decision) ?? verdictOf(opened);
  if (!verdict || (!verdict.sure && opposes(verdict.conclusion, decision)))
    return { value: "unclear", span: spanOf(rationale, 0, 0), certainty: "implied" };
  const { from, to } = verdict.sentence;
  return {
    value: verdict.conclusion,
    span: spanOf(rationale, from, to),
    certainty: verdict.sure ? "stated" : "implied",
  };
}

/** A closing sentence that agrees with the heading outweighs an earlier verdict that does not. */
function opposedLater(rationale: Rationale, decision: Decision): Verdict | null {
  const verdict = verdictOf(rationale);
  if (!verdict?.sure || !opposes(verdict.conclusion, decision)) return null;
  const weak = weakVerdict(rationale);
  return weak && weak.sentence.from > verdict.sentence.from && !opposes(weak.conclusion, decision)
    ? weak
    : null;
}

/** Whether a heading's decision and a rationale's conclusion cannot both be right. */
export function opposes(conclusion: Conclusion, decision: Decision): boolean {
  return decision === "upheld"
    ? conclusion === "medically necessary"
    : conclusion === "not medically necessary";
}

/** The verdict of a rationale, read once. */
export function verdictOf(rationale: Rationale): Verdict | null {
  if (rationale.verdict === undefined)
    rationale.verdict = sureVerdict(rationale) ?? rulingVerdict(rationale) ?? weakVerdict(rationale);
  return rationale.verdict;
}

function sureVerdict({ sentences }: Rationale): Verdict | null {
  let afterWord: Verdict | null = null;
  for (let at = sentences.length - 1; at >= 0; at--) {
    const sentence = sentences[at]!;
    if (sentence.voice === "boilerplate") continue;
    const before = sentences[at - 1];
    const answer = before && answerTo(before, sentence);
    if (answer) return { sentence, conclusion: answer, sure: true };
    const findings = necessityFindings(sentence.lower);
    const finding = deciding(sentence.lower, findings);
    if (!finding) continue;
    if (
      (mayBePart.test(sentence.lower) && inPart.test(sentence.lower)) ||
      splitsItself(sentence.lower, findings)
    )
      return { sentence, conclusion: "partially", sure: true };
    const split = before && before.voice === "case" && splits(before, sentence, finding);
    const verdict: Verdict = {
      sentence,
      conclusion: split ? "partially" : named(finding),
      sure: !finding.elliptic,
    };
    if (!finding.afterWord) return afterWord && finding.favourable ? afterWord : verdict;
    afterWord ??= verdict;
  }
  return afterWord;
}

/** "Is the brace medically necessary? It is not.", "The remainder is not." */
const answers =
  /^(?:therefore,? |thus,? |in my opinion,? |i find (?:that )?)?(?:(?<rest>the (?:rest|remainder|others?|remaining [a-z]+) (?:is|are) not)|(?<no>no|it (?:is|was) not|they are not|this is not|these are not|the answer is no)|(?<yes>yes|it (?:is|was)|they are|the answer is yes))[.!]?$/;

/** What a short sentence makes of the question or the opinion before it. */
function answerTo(before: Sentence, { lower }: Sentence): Conclusion | undefined {
  const answer = lower.length < 60 ? answers.exec(lower)?.groups : undefined;
  if (!answer || !/\bmedical(?:ly)?\b/.test(before.lower)) return undefined;
  if (answer.yes) return "medically necessary";
  return answer.rest && deciding(before.lower, necessityFindings(before.lower))?.favourable
    ? "partially"
    : "not medically necessary";
}

/** Of several findings the last decides, save where it only explains an earlier one. */
function deciding(lower: string, findings: Finding[]): Finding | undefined {
  let decided = findings[0];
  for (const finding of findings.slice(1))
    if (decided && !finding.afterWord && !explains.test(lower.slice(decided.to, finding.from)))
      decided = finding;
  return decided;
}

/** "Six visits are medically necessary, the remaining six are not medically necessary." */
function splitsItself(lower: string, findings: Finding[]): boolean {
  if (settledByReview.test(lower)) return false;
  return findings.some((finding, at) => {
    if (!finding.favourable) return false;
    const next = findings[at + 1];
    const behind = lower.slice(finding.to, next && next.to + 60);
    return rest.test(behind) && (next ? !next.favourable : refusesRest.test(behind));
  });
}

/** "Six visits are medically necessary. The remaining six are not medically necessary." */
function splits(before: Sentence, closing: Sentence, finding: Finding): boolean {
  if (finding.favourable || !rest.test(closing.lower) || settledByReview.test(before.lower + closing.lower))
    return false;
  return deciding(before.lower, necessityFindings(before.lower))?.favourable ?? false;
}

function rulingVerdict({ sentences }: Rationale): Verdict | null {
  for (const sentence of sentences.toReversed()) {
    const ruling = sentence.voice === "case" && rulingOf(sentence.lower);
    if (ruling) return { sentence, conclusion: named(ruling), sure: true };
  }
  return null;
}

/** Only a closing sentence can decide without the words of a decision. */
function weakVerdict({ sentences }: Rationale): Verdict | null {
  const closing = sentences.filter(({ voice }) => voice === "case").slice(-2);
  for (const sentence of closing.reverse()) {
    const support = supportOf(sentence.lower);
    if (support) return { sentence, conclusion: named(support), sure: false };
  }
  return null;
}

function named(finding: Finding): Conclusion {
  return finding.favourable ? "medically necessary" : "not medically necessary";
}
