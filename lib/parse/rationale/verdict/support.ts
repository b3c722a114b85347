import type { Finding } from "@/lib/parse/rationale/verdict/necessity";
import { verbPhraseBefore } from "@/lib/parse/rationale/verdict/verb-phrase";

/** Words of decision that need no "medically necessary" beside them. */
const ruling =
  /\b(?<against>non-?certif(?:ied|ication)|not (?:be )?(?:certified|approved|authorized)|(?:uph(?:old|eld|olding)|affirm(?:ing)?) the (?:utilization|ur|prior|previous|denial|determination|decision)[a-z ]*|(?:the|this|that) (?:[a-z]+ ){0,3}(?:denial|decision|determination|non-?certification|refusal) (?:is|should be|must be) (?:hereby |therefore |thus )?(?:upheld|affirmed|sustained)|(?:fails?|failed|insufficient [a-z ]{0,40}|(?:does|do|did) not|unable) (?:to )?(?:[a-z]+ly )?(?:establish|support|demonstrate|substantiate|document|justify|show) (?:the )?medical necessity)|\b(?<favour>(?:overturn(?:ing|ed)?|revers(?:e|ing|ed)) the (?:utilization|ur|prior|previous|denial|determination|decision)[a-z ]*|(?:the|this|that) (?:[a-z]+ ){0,3}(?:denial|decision|determination|non-?certification|refusal) (?:is|should be|must be) (?:hereby |therefore |thus )?(?:overturned|reversed|set aside|vacated)|recommend(?:ed for)? certification|(?<!\b(?:to|not|would|must|should|could|that|which|help) )(?:establish|demonstrate|substantiate)(?:es|s|d|ed)? (?:the )?medical necessity)/g;
/** UR's own ruling, as history. */
const history = /\b(?:utilization review|ur|claims administrator|previously|was|were|been)\b[^,;]{0,60}$/;

const verdictWord =
  /\b(?:supported|indicated|warranted|recommended|appropriate|reasonable|justified|necessary|certified|approved|authorized|substantiated|allowed)\b/g;
const againstWord =
  /\b(?:is|are|was|were|be|deemed|considered) (?:[a-z]+ly )?(?:excessive|redundant|duplicative|unnecessary|inappropriate|unwarranted|unsupported|experimental|denied|non-?certified|vague)\b/;
const criteria =
  /\b(?<missed>(?:does|do|did|has|have) not (?:been )?(?:meet|met|satisf(?:y|ied)|fulfill(?:ed)?)|(?:criteria|guidelines?|indications?|requirements?) (?:is|are|was|were|has|have) not (?:been )?(?:met|satisfied|fulfilled)|not (?:in accordance|consistent|in line|compliant) with|exceeds?|in excess of|surpass(?:es)?|fails? to meet)\b|\b(?<met>(?:meets?|satisf(?:y|ies)) (?:the |mtus |odg |these |this )?(?:[a-z]+ ){0,4}(?:criteria|guidelines?|recommendations?|requirements?)|(?:criteria|guidelines?|requirements?) (?:are|were|have been|has been) (?:met|satisfied)|consistent with (?:the )?(?:[a-z]+ )?guidelines?|within (?:the )?(?:[a-z]+ )?guidelines?)\b/;

/** The last ruling of a sentence (lower case) on certification or on the earlier decision. */
export function rulingOf(lower: string): Finding | undefined {
  const last = [...lower.matchAll(ruling)].at(-1);
  if (!last || history.test(lower.slice(0, last.index).slice(-120))) return undefined;
  return { favourable: last.groups?.favour !== undefined, from: last.index, to: last.index + last[0].length };
}

/**
 * Whether a sentence (lower case) states that the treatment is supported, indicated, warranted … or
 * is not: its last word on it.
 */
export function supportOf(lower: string): Finding | undefined {
  const against = againstWord.exec(lower);
  const met = criteria.exec(lower);
  let last: Finding | undefined;
  if (met)
    last = { favourable: met.groups?.met !== undefined, from: met.index, to: met.index + met[0].length };
  for (const { index, 0: word } of lower.matchAll(verdictWord)) {
    const phrase = verbPhraseBefore(lower, index);
    if ((phrase.asserted || phrase.negated) && !(phrase.possible && !phrase.negated))
      last = { favourable: !phrase.negated, from: phrase.from, to: index + word.length };
  }
  if (against && (!last || against.index > last.from))
    return { favourable: false, from: against.index, to: against.index + against[0].length };
  return last;
}
