import type { Found } from "@/lib/letter/found";
import { spokenNumberPattern } from "@/lib/parse/issue/numbers";
import type { Piece } from "@/lib/parse/piece";
import { verdictOf } from "@/lib/parse/rationale/conclusion";
import { shorten } from "@/lib/parse/rationale/shorten";
import { openRationale, quote, type Sentence } from "@/lib/parse/rationale/text/rationale";

const lesserPattern = `(?:(?:short|brief|limited|time-limited|initial|reduced|shorter|smaller|lesser|lower|modified|single|one[- ]month|30[- ]day|home) (?:[a-z/-]+ ){0,4}?(?:course|trial|number|amount|quantity|supply|dose|rental|duration|period|treatment|therapy|program|visits?|sessions?)|(?:course|trial) of|${spokenNumberPattern} (?:[a-z/-]+ ){0,5}?(?:visits?|sessions?|treatments?|tablets?|weeks?|days?|months?|refills?))`;
const welcome =
  "(?:indicated|appropriate|reasonable|supported|allowed|warranted|recommended|justified|considered|approved|authorized|certified|acceptable|medically necessary|sufficient|supportable|within guidelines)";
/** "A short course … would be indicated", "a trial of six visits is reasonable". */
const lesserWelcome = new RegExp(
  `\\b(?<!(?:completed|attended|received|had|has|after|of) )${lesserPattern}\\b[^.;]{0,140}?\\b(?<verb>would|could|may|might|can|is|are|was|were|should)(?: [a-z]+ly)? (?:have )?(?:been |be )?(?:considered |deemed )?(?:more )?${welcome}\\b(?! (?:excessive|too|inappropriate|unreasonable|unnecessary)\\b)`,
);
/**
 * "Would support a trial of …", "allow only up to an additional 3-4 sessions", "modified to 2
 * additional sessions".
 */
const supportsLesser = new RegExp(
  `\\b(?:would|could) (?:support|allow|recommend|permit|approve|authorize)(?: only)?(?: for)?(?: up to)?(?: an?| the)?(?: additional)? ?(?:${lesserPattern}|\\d)|\\b(?:recommend|certify|approve|authorize)(?:ing)? (?:an? |the )?${lesserPattern}|\\b(?:was|is|be) modified to (?:allow )?(?:${lesserPattern}|\\d)`,
);
/** "With better documentation an EMG may be indicated." */
const withMore = new RegExp(
  `\\b(?:with|given|upon|on|after) (?:better|more|additional|further|adequate|proper|complete|sufficient|clearer|such|appropriate) (?:[a-z]+ ){0,2}?(?:documentation|information|evidence|records?|findings|notes|justification|details?)\\b[^.;]{0,120}\\b(?:may|might|could|would) (?:well )?(?:have been |be )?${welcome}\\b`,
);
/** "No mention of numbness that would have supported the test": nothing is offered. */
const unfulfilled =
  /\b(?:no|not|nor|lack|lacks|lacking|without|absent|fail(?:s|ed)?)\b[^,;]{0,160}\b(?:that|which|to) (?:would|could|might)\b/;
/**
 * "While the request for X is reasonable, the quantity …", "Although a trial would be appropriate,
 * the amount requested exceeds …".
 */
const acceptedInPrinciple =
  /\b(?:while|although|though)\b[^.;]{0,140}\b(?:would be|is|are|may be|might be|could be) (?:reasonable|appropriate|indicated|supported|warranted|medically necessary)\b[^.;]{0,20}, /;
const adversative = /\b(?:however|but|although|though|while|exceeds?|excessive|only)\b/;
const thisCase =
  /\b(?:patient|claimant|worker|applicant|request|remaining|in this case|therefore|thus|additional|as such|prior reviewer)\b/;
/** What the earlier review allowed is no signal of this one. */
const allowedBefore = /\b(?:was|were|been) (?:previously |already )?(?:approved|authorized|certified)\b/;
/** A course that the patient already had. */
const taken = /\b(?:completed|attended|received|underwent|finished) (?:an? |the )?[^,;]{0,30}$/;
const refusal =
  /\bnot (?:be )?(?:medically )?(?:indicated|appropriate|reasonable|supported|allowed|warranted|recommended|justified)\b/;

/**
 * What the reviewer of a refused treatment signalled would have been acceptable: a lesser course, a
 * trial, a part (features, idea 6). Null where there is none, and where the rationale finds the
 * whole necessary.
 */
export function readSignalled(rationale: Piece | null): Found<string> | null {
  if (!rationale) return null;
  const opened = openRationale(rationale);
  if (verdictOf(opened)?.conclusion === "medically necessary") return null;
  const sentence = opened.sentences.find(({ voice, lower }) => voice === "case" && signals(lower));
  return sentence ? quote(opened, shorten(sentence)) : null;
}

/** Words without which no pattern above matches: most sentences end here. */
const maySignal =
  /indicated|appropriate|reasonable|support|allow|warranted|recommend|justified|considered|approv|authoriz|certif|acceptable|sufficient|within|excessive|permit|modified to|(?<!not )medically necessary/;

function signals(lower: Sentence["lower"]): boolean {
  if (!maySignal.test(lower)) return false;
  if (unfulfilled.test(lower)) return false;
  if (withMore.test(lower) || supportsLesser.test(lower)) return true;
  if (acceptedInPrinciple.test(lower) && !refusal.test(lower)) return true;
  const lesser = lesserWelcome.exec(lower);
  if (lesser && taken.test(lower.slice(0, lesser.index))) return false;
  if (!lesser || refusal.test(lesser[0]) || allowedBefore.test(lesser[0])) return false;
  if (/\bhave been\b/.test(lesser[0])) return true;
  // "May be" is how guidelines speak too: only beside a "but".
  return /^(?:may|might|can|could)$/.test(lesser.groups?.verb ?? "")
    ? adversative.test(lower)
    : thisCase.test(lower) || adversative.test(lower);
}
