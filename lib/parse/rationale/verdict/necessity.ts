import {
  frameOf,
  insideQuotes,
  isReported,
  isTurned,
  withoutAside,
} from "@/lib/parse/rationale/verdict/frame";
import { type VerbPhrase, verbPhraseBefore } from "@/lib/parse/rationale/verdict/verb-phrase";

/**
 * One finding inside a sentence: whether for or against the treatment, and the place of its words
 * in the sentence.
 */
export type Finding = {
  favourable: boolean;
  from: number;
  to: number;
  /** On what is to follow a refusal (tapering), so that an earlier refusal outweighs it. */
  afterWord?: boolean;
  /** "… the other is not", without the words of necessity. */
  elliptic?: boolean;
};

const adjective =
  /\bmedical(?:ly)?[ -](?:necess(?:ary|ity|itated)|indicated|appropriate|reasonable|needed|warranted|justified|supported|(?<un>unnecessary|inappropriate|unwarranted|unjustified|unsupported))\b/g;
const nounVerb =
  /\bmedical necessity\b.{0,240}?\b(?:is|are|was|were|has|have|had|can|could|cannot|does|did|remains?) ?(?<not>not |n't |yet to )?(?:(?:been|be|yet|[a-z]+ly|therefore|thus|also|still) )*(?<participle>in (?:question|doubt|dispute)|beyond (?:question|doubt)|borne out|found|established|demonstrated|supported|substantiated|shown|justified|met|confirmed|evident|apparent|clear|documented|determined|proven|verified|questionable|doubtful|lacking|absent|unproven|unclear|not)\b/g;
const openParticiple = /^(?:in [a-z]+|questionable|doubtful|lacking|absent|unproven|unclear)$/;
const absent = /\b(?:no|nor|without|insufficient|little|lack of)(?: (?:clear|sufficient|the|any))* $/;
const mayDetermine = /\bnecessity\b.*\b(?:is|was|be) determined\b/;
const degree =
  "(?:(?:the|any|clear|sufficient|level of|criteria (?:for|of)|standards? (?:for|of)|definition of|threshold (?:for|of)|requirements? (?:for|of)|test of) )*";
/** "The request lacks medical necessity", "does not meet the criteria for medical necessity". */
const lacking = new RegExp(
  `\\b(?<not>not |never )?(?:lacks?|lacked|lacking(?: in)?|fails?|failed|without(?: (?:any |clear )?(?:evidence|proof|documentation) (?:of|for))?|devoid of|short of|(?:lack|absence) of|insufficient|(?:finds?|found|see|is|was) no|(?:unable to|cannot) (?:find|see)|(?:(?:does|do|did) not|cannot|could not|fails? to|failed to) (?:[a-z]+ly )?(?:meet|satisfy|reach|rise to|support|have|show)|(?:(?:do|does|did) not (?:contain|include|provide|offer|give)(?: any)?|no|little|insufficient|inadequate) (?:support|proof|evidence|basis|justification|indication)(?: for| of)?) ${degree}$`,
);
/** "Meets the criteria for medical necessity", "there is medical necessity". */
const meeting = new RegExp(
  `(?<!\\b(?:to|not|would|could|must|should|may|might|which|that) )\\b(?:meets|met|satisfies|supports?|i find|there (?:is|was)|(?:sufficient|ample|clear|good) evidence (?:of|for)) ${degree}$`,
);

/**
 * A finding under a condition ("if …", "when …") or for people in general is not on this request.
 */
const conditionAfter =
  /^(?: (?:and|or) (?:appropriate|reasonable|indicated|necessary))?,? ?(?:only )?(?:if|when|whenever|once|after|as long as|provided (?:that|there)|for (?:patients|those|individuals|people|workers|any|the treatment of)|in (?:patients|those|individuals|cases|situations|people))\b/;
const conditionBefore =
  /(?:^|[ ,;])(?:if|whether|unless|when|whenever|until|before|where|in which|in order|justification for|only then)\b[^,;]*$/;
const opinion =
  /\b(?<not>(?:do|does|did|can|could|would) ?not |unable to |premature to |hard to |difficult to )?(?:find|finding|finds|found|deem|deems|consider|considers|judge|call|calls|make|makes|made|render|renders)\b[^,;]{1,140}$/;
const manner = /, (?:in|on|at|as|for|with) [^,;]{1,50}, ?$/;
/** "None of the associated services are medically necessary", "no further visits are …". */
const noSubject =
  /(?:^|[,;] |\b(?:and|but|that) )(?:none|neither|not one|not a single|nothing|no)\b(?! (?:one|longer|doubt|question))(?!,)(?:(?!\b(?:is|are|was|were|has|have|had|and|but|did|does|will|would|to|who|which|that|shows?|proves?|suggests?|indicates?|supports?|establish(?:es)?|demonstrates?)\b)[^,;]){0,80}$/;
/** "Nor is a second brace medically necessary", "not only is the scan …". */
const inverted =
  /(?:^|[,;] |\band )(?:(?<not>nor|neither|at no (?:time|point)|in no (?:way|sense)|never|under no circumstances|nowhere)|not only) (?:is|are|was|were|has|have|had)\b(?:(?!\bthat\b)[^,;]){0,100}$/;
const refusedAs = /\b(?:denied|non-?certified|modified|refused)\b[^,;]{0,40}$/;
/**
 * What follows a refusal and is no part of the request: how a drug is to end, what to do instead.
 */
const ending =
  /(?:^|[,;.] |\b(?:and|but|however) )(?:(?!\brequest)[^,;]){0,60}\b(?:wean|taper|detox|discontinu|cessation|withdrawal\b|(?:dose|dosage) reduction|reduction of (?:the |this )?(?:dose|dosage|drug|opioid)|home exercis|follow-up|alternativ)(?:(?!\brequest)[^,;]){0,80}$/;
const toTaper = /^(?: and appropriate)? (?:to|that|for) [^,;]{0,60}\b(?:wean|taper|detox|discontinu|reduc)/;
/** "The provider states that …, but I disagree." */
const dissent = /\b(?:i|this reviewer) (?:[a-z]+ly )?(?:disagrees?|(?:do|does) not agree|cannot agree)\b/;
const hypothesis =
  /^(?:if|assuming|should (?:the|he|she|there|this|weakness|symptoms|pain|new|any|[a-z]+ (?:develop|occur|worsen|persist|fail|arise|emerge|return|show|become|be ))|only (?:if|when|after|once)|in the event)\b|^(?:once|when|whenever|where)\b(?! (?:considering|reviewing|weigh|viewed|taken|compared|looking|all|applied))(?![^,]*\b(?:was|were|has been) (?:approved|certified|authorized))/;
/** Words without which nothing before a verb phrase turns what it says: most requests have none. */
const mayGovern =
  /\b(?:wh|how|th(?:at|ey)\b|if\b|unless|until|under no|before|in order|only|justif|n(?:o|one|either|or|ot|othing|ever|owhere)\b|according|per\b|opinion|view|must|denied|non-?cert|modified|refus|den(?:y|ial)|believ|think|feel|say|conclu|show|prov|establish|demonstrat|indicat|suggest|decision|determination|finding|ruling|mtus|odg|acoem|guide|utiliz|ur\b|claims|review|insurer|carrier|physician|surgeon|doctor|treater|therapist|attorney|patient|s?he\b|appeal)/;
/** "The request, which is not medically necessary, …" */
const ofRequest = /^the request(?:ed)?\b.{0,200}$/;
const relative = /\b(?:that|which|who|what)\s*$/;
const resolved =
  /\b(?:deem|find|found|consider|determin|felt|feel|judg|opin|believ|conclu|recommend|appear|seem|regard|call)/;

/**
 * Every finding of medical necessity that a sentence (lower case) makes on the request itself, in
 * its order.
 */
export function necessityFindings(lower: string): Finding[] {
  const findings: Finding[] = [];
  let seen = 0;
  let noun = false;
  // A question is no finding; what follows may answer it.
  if (lower.endsWith("?")) return findings;
  for (const match of lower.matchAll(adjective)) {
    if (insideQuotes(lower, match.index)) continue;
    seen = match.index + match[0].length;
    noun ||= match[0].endsWith("necessity");
    const finding = findingAt(lower, match.index, seen, match.groups?.un !== undefined);
    if (finding) findings.push(finding);
  }
  if (seen === 0) return findings;
  if (noun) findings.push(...nounFindings(lower));
  // Nothing but the full stop is left of most sentences.
  const short = lower.length - seen > 8 ? elliptic(lower, seen) : undefined;
  if (short) findings.push(short);
  return findings.sort((a, b) => a.from - b.from);
}

/** Findings of the form "medical necessity … has (not) been established". */
function nounFindings(lower: string): Finding[] {
  const findings: Finding[] = [];
  for (const { index, 0: text, groups } of lower.matchAll(nounVerb)) {
    if (insideQuotes(lower, index) || conditionBefore.test(lower.slice(Math.max(0, index - 200), index)))
      continue;
    const negated =
      groups?.not !== undefined ||
      /cannot|(?:can|could) not/.test(text) ||
      absent.test(lower.slice(Math.max(0, index - 40), index));
    const participle = groups?.participle ?? "";
    const against = participle === "not" || negated !== openParticiple.test(participle);
    if (!against && mayDetermine.test(text)) continue;
    const frame = frameOf(lower.slice(0, index), against, lower.slice(index + text.length));
    if (frame === "open") continue;
    findings.push({ favourable: against === (frame === "reversed"), from: index, to: index + text.length });
  }
  return findings;
}

/** The finding that ends with "medically necessary" or the like at `at` to `to`. */
function findingAt(lower: string, at: number, to: number, un: boolean): Finding | undefined {
  if (lower.startsWith("medical necessity", at)) {
    const need = needAt(lower, at, to);
    if (need) return need;
  }
  const phrase = withOpinion(lower, verbPhraseBefore(lower, at));
  const before = lower.slice(0, phrase.from);
  const governed = mayGovern.test(before);
  const turned = governed ? inverted.exec(before.slice(-160)) : null;
  const bare = phrase.from === 0 && lower.length - to < 3;
  if (!phrase.asserted && !phrase.negated && !bare && !turned) return undefined;
  let negated = phrase.negated !== un;
  const after = lower.slice(to, to + 160);
  if (governed) {
    if (turned?.groups?.not || noSubject.test(before.slice(-120))) negated = true;
    if (isAside(lower, at, phrase, negated)) return undefined;
    const frame = frameOf(before, negated, after);
    if (frame === "open" || (frame === "kept" && isReported(before)))
      return dissent.test(after) ? { favourable: negated, from: phrase.from, to } : undefined;
    if (frame === "reversed") return { favourable: negated, from: phrase.from, to };
  }
  if (negated) {
    if (un && (phrase.possible || phrase.conditional)) return undefined;
    if (conditionAfter.test(after) && !ofThisRequest(lower)) return undefined;
    return { favourable: false, from: phrase.from, to };
  }
  if (hypothesis.test(lower) || phrase.possible || phrase.conditional) return undefined;
  if (conditionAfter.test(after) || (phrase.infinitive && !resolved.test(lower.slice(0, at))))
    return undefined;
  const afterWord =
    ending.test(withoutAside(before.slice(-200))) ||
    (/^\s*it\b/.test(lower.slice(phrase.from, at)) && toTaper.test(after));
  return { favourable: true, from: phrase.from, to, afterWord };
}

/** Whether the words are an attribute, a condition or a quotation of an earlier refusal. */
function isAside(lower: string, at: number, phrase: VerbPhrase, negated: boolean): boolean {
  const before = lower.slice(0, phrase.from);
  if (relative.test(before.slice(-8)) && !/^\s*(?:it|this|both)\b/.test(lower.slice(phrase.from, at)))
    return !(negated && ofRequest.test(before));
  if (conditionBefore.test(before.slice(-200)) || refusedAs.test(before.slice(-60))) return true;
  return before.endsWith(" must") && !resolved.test(lower.slice(phrase.from, at));
}

/** A finding on "medical necessity" as a thing that a request has or lacks. */
function needAt(lower: string, at: number, to: number): Finding | undefined {
  const before = lower.slice(Math.max(0, at - 160), at);
  const lack = lacking.exec(before);
  if (lack) {
    const from = at - lack[0].length;
    const favourable = lack.groups?.not !== undefined;
    const frame = frameOf(lower.slice(0, from), !favourable, lower.slice(to));
    return frame === "open" ? undefined : { favourable: favourable === (frame === "kept"), from, to };
  }
  const need = meeting.exec(before);
  if (!need || conditionAfter.test(lower.slice(to, to + 80)) || conditionBefore.test(before))
    return undefined;
  const from = at - need[0].length;
  return isReported(before) ? undefined : { favourable: !isTurned(lower.slice(0, from)), from, to };
}

/** "…; a second unit is not", "…, which it is not", "…; in my opinion it is". */
const shortVerdict =
  /(?:[;,] |\band |\bbut |\bwhile )(?<subject>(?:(?!\b(?:is|are|was|were)\b)[^;,]){1,80}?) (?:is|are|was|were)(?<not> not)?\.?$/;

function elliptic(lower: string, seen: number): Finding | undefined {
  const short = lower.length - seen < 140 ? shortVerdict.exec(lower.slice(seen)) : null;
  if (!short || (!short.groups?.not && !/\bit$/.test(short.groups?.subject ?? ""))) return undefined;
  return { favourable: !short.groups?.not, from: seen + short.index, to: lower.length, elliptic: true };
}

/** "I do not find the brace (to be) medically necessary": the verb precedes its object. */
function withOpinion(lower: string, phrase: VerbPhrase): VerbPhrase {
  if (phrase.negated || (phrase.asserted && !phrase.infinitive)) return phrase;
  const before = lower.slice(Math.max(0, phrase.from - 160), phrase.from);
  const verb = opinion.exec(before.replace(manner, " "));
  if (!verb) return phrase;
  const negated = verb.groups?.not !== undefined || isTurned(before.slice(0, verb.index));
  return { ...phrase, asserted: true, infinitive: false, negated };
}

const request =
  /\brequest(?:ed|s)?\b|\bdecision\b|\bin this case\b|\bthis (?:patient|claimant|injured worker|worker)\b/;
function ofThisRequest(lower: string): boolean {
  return request.test(lower);
}
