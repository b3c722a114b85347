import { type VerbPhrase, verbPhraseBefore } from "@/lib/parse/rationale/verdict/verb-phrase";

/**
 * One finding inside a sentence: whether for or against the treatment, and the place of its words
 * in the sentence.
 */
export type Finding = { favourable: boolean; from: number; to: number };

const adjective =
  /\bmedical(?:ly)?[ -](?:necess(?:ary|ity|itated)|indicated|appropriate|reasonable|needed|warranted|justified|supported)\b/g;
const nounVerb =
  /\bmedical necessity\b.{0,240}?\b(?:is|are|was|were|has|have|had|can|could|cannot|does|did|remains?) ?(?<not>not |n't )?(?:(?:been|be|yet|clearly|adequately|sufficiently|currently|therefore|thus|fully|also|still) )*(?<participle>established|demonstrated|supported|substantiated|shown|justified|met|confirmed|evident|apparent|clear|documented|proven|verified|questionable|lacking|unclear|not)\b/g;
const openParticiple = /^(?:questionable|lacking|unclear|not)$/;

/**
 * A finding under a condition ("if …", "when …") or for people in general is not on this request.
 */
const conditionAfter =
  /^(?: (?:and|or) (?:appropriate|reasonable|indicated|necessary))?,? ?(?:only )?(?:if|when|whenever|once|after|as long as|provided (?:that|there)|for (?:patients|those|individuals|people|workers|any|the treatment of)|in (?:patients|those|individuals|cases|situations|people))\b/;
const conditionBefore =
  /(?:^|[ ,;])(?:if|whether|unless|when|whenever|until|before|where|in which|in order|justification for)\b[^,;]*$/;
/** Somebody else's opinion: "UR found that …", "the provider believes the MRI is …". */
const reported =
  /\b(?:guidelines?|mtus|odg|acoem|utilization review(?:er)?|ur|claims administrator|(?:prior|previous|peer|initial) review(?:er)?|insurer|carrier|provider|physician|surgeon|doctor|treater|therapist|attorney|patient|he|she)\b[^,;:]{0,50}\b(?:stated?|states|notes?|noted|indicates?|indicated|reports?|reported|opines?|opined|believes?|believed|argues?|argued|considers?|considered|determined|found|felt|feels?|concludes?|concluded|deems?|deemed|denied|non-?certified)\b(?![^,;]*\b(?:and|but|so|therefore|thus|however)\b)[^,;]*$/;
const opinion =
  /\b(?<not>(?:do|does|did|can|could|would) ?not |unable to )?(?:find|finds|found|deem|deems|consider|considers|judge)\b[^,;]{1,140}$/;
/** "None of the associated services are medically necessary." */
const noSubject = /\b(?:none|neither) of [^,;]{1,80}$|\bneither (?:the|request)[^,;]{1,80}$/;
const refusedAs = /\b(?:denied|non-?certified|modified|refused)\b[^,;]{0,40}$/;
/** How a refused drug is to end: "…, and weaning is medically indicated". */
const ending =
  /(?:^|[,;] |\b(?:and|but) )(?:(?:slow|gradual|appropriate|safe|further|the) ){0,2}(?:wean|taper|discontinu|cessation)[a-z]*(?: (?:of|from|off|the|this|drug|medication|opioids?|treatment)){0,5} ?$/;
const hypothesis = /^if\b/;
const relative = /\b(?:that|which|who|what)\s*$/;
const resolved =
  /\b(?:deem|find|found|consider|determin|felt|feel|judg|opin|believ|conclu|recommend|appear|seem)/;

/**
 * Every finding of medical necessity that a sentence (lower case) makes on the request itself, in
 * its order.
 */
export function necessityFindings(lower: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of lower.matchAll(adjective)) {
    const to = match.index + match[0].length;
    const phrase = withOpinion(lower, verbPhraseBefore(lower, match.index));
    if (insideQuotes(lower, match.index)) continue;
    const bare = phrase.from === 0 && lower.length - to < 3;
    if (!phrase.asserted && !phrase.negated && !bare) continue;
    const before = lower.slice(0, phrase.from);
    if (relative.test(before.slice(-8)) || conditionBefore.test(before.slice(-200))) continue;
    if (reported.test(before.slice(-160)) || refusedAs.test(before.slice(-60))) continue;
    if (noSubject.test(before.slice(-100))) phrase.negated = true;
    if (!phrase.negated) {
      if (hypothesis.test(lower) || ending.test(before.slice(-100))) continue;
      if (phrase.possible || phrase.conditional || conditionAfter.test(lower.slice(to, to + 80))) continue;
      if (phrase.infinitive && !resolved.test(lower.slice(0, match.index))) continue;
    } else if (conditionAfter.test(lower.slice(to, to + 80)) && !ofThisRequest(lower)) continue;
    findings.push({ favourable: !phrase.negated, from: phrase.from, to });
  }
  for (const { index, 0: text, groups } of lower.matchAll(nounVerb)) {
    if (insideQuotes(lower, index) || conditionBefore.test(lower.slice(Math.max(0, index - 200), index)))
      continue;
    const against =
      groups?.not !== undefined || text.includes("cannot") || openParticiple.test(groups?.participle ?? "");
    findings.push({ favourable: !against, from: index, to: index + text.length });
  }
  return findings.sort((a, b) => a.from - b.from);
}

/** "I do not find the brace (to be) medically necessary": the verb precedes its object. */
function withOpinion(lower: string, phrase: VerbPhrase): VerbPhrase {
  if (phrase.negated || (phrase.asserted && !phrase.infinitive)) return phrase;
  const verb = opinion.exec(lower.slice(Math.max(0, phrase.from - 160), phrase.from));
  return verb
    ? { ...phrase, asserted: true, infinitive: false, negated: verb.groups?.not !== undefined }
    : phrase;
}

const request =
  /\brequest(?:ed|s)?\b|\bdecision\b|\bin this case\b|\bthis (?:patient|claimant|injured worker|worker)\b/;
function ofThisRequest(lower: string): boolean {
  return request.test(lower);
}

/** Between an opening quote and its closing one, both in this sentence. */
function insideQuotes(lower: string, at: number): boolean {
  let open = false;
  for (let mark = lower.indexOf('"'); mark >= 0 && mark < at; mark = lower.indexOf('"', mark + 1))
    open = !open;
  return open && lower.indexOf('"', at) >= 0;
}
