import type { DenialReason } from "@/lib/letter/vocabulary";

/**
 * How a reason for refusal is recognised in a sentence: any of the phrases (written as `Cues` reads
 * them). `lacking`: only beside words of lack ("no", "not", "failed to"). `anyVoice`: also where a
 * guideline speaks. `unless`: what looks like it but is not. Long, because it is one table: a
 * reason's phrases are read beside those that other reasons take.
 */
export type DenialRule = {
  reason: DenialReason;
  says: string[];
  lacking?: boolean;
  anyVoice?: boolean;
  unless?: RegExp;
};

/** Words of lack. */
export const lack =
  /\b(?:no|not|nor|never|lacks?|lacking|lacked|without|absent|absence|(?:fail(?:s|ed|ing)?|failure) to|insufficient|unclear|unable|neither|inadequate|unknown|cannot|minimal|yet to|did ?n[o']t|does ?n[o']t)\b/;

/**
 * The closed list of reasons (features, idea 2) but for dependence, which is read apart; the most
 * telling first. A table of words, and in one file because its order counts.
 */
export const denialRules: DenialRule[] = [
  {
    reason: "duplicate-or-already-approved",
    says: [
      "duplicat*",
      "redundant",
      "already (been )?(approved|authorized|certified|performed)",
      "repeat (study|imaging|mri|test*)",
      "(reveal|revealed|noted|documents) there (was|is) a prior",
      "modalities being performed at the same time",
    ],
    unless: /\broutinely recommended\b/,
  },
  {
    reason: "exceeds-guideline",
    says: [
      "exceed(s|ed|ing)?",
      "in excess of",
      "surpass(es)?",
      "(is|are|was|considered|deemed) excessive",
      "excess (physical )?(therapy|treatment|visits)",
      "more than (the )?(recommended|guideline*)",
      "beyond (the )?(guideline*|recommended)",
      "longer than (the )?(guideline*|recommended)",
      "not (indicated|recommended|supported) for long term",
      "(long term|longterm) (use|treatment|usage|basis) (is not|with said)",
      "request (was|is) modified to",
      "not (appear to be )?the shortest duration",
    ],
    unless: /\b(?:when|if) [a-z /-]{0,60}exceeds?\b|\bcosting more than\b/,
  },
  {
    reason: "no-functional-improvement",
    lacking: true,
    says: [
      "(functional|objective|objectively|quantif*|quantitative|symptomatic|measurable|sustained|meaningful) … (improvement|benefit|gain|response|measure)s?",
      "(functional|objective|quantif*|quantitative|symptomatic|measurable|sustained|meaningful) … (relief|progress|progression|clinical change|assessment)",
      "efficacy of",
      "pain relief",
      "(gain|improvement|increase|change)s? (of|in) (the )?function",
      "(improvement|benefit|response|outcome)s? ((with|from|of|to|due to) )?((the|any) )?(prior|previous|past|current|ongoing|continued|earlier|physiotherapy)",
      "continued benefit",
      "(benefit|benefits) … (from|of|with) (the )?(prior|previous)",
      "(were|was|been) (not )?(beneficial|helpful)",
      "therapy outcome",
      "type of improvement",
      "documented improvement",
    ],
  },
  {
    reason: "prior-treatment-unknown",
    lacking: true,
    says: [
      "how (many|long)",
      "number of (completed|prior|previous)",
      "amount of (prior|previous)",
      "actual amount of",
      "course of (prior|previous)",
      "no (physical therapy |therapy |progress |treatment |chiropractic |acupuncture )+notes",
    ],
    unless: /\bconservative care\b/,
  },
  {
    reason: "home-exercise-expected",
    says: [
      "home (based )?exercis*",
      "independent(ly)? (home )?exercis*",
      "exercises? cannot be done independently",
      "exercises? can(not)? be done",
      "self  ?directed",
      "therapies at home",
      "continue doing exercise*",
    ],
    unless:
      /\bdespite\b|\b(?:treatments?|therapy) (?:to date )?(?:has |have )?included?\b|\b(?:is|would be) indicated\b|\bhelp(?:s|ed)? [a-z ]{0,20}home exercise|\bgoal (?:expectation )?of\b|\bparticipat(?:es?|ed|ing) in\b/,
  },
  {
    reason: "no-opioid-monitoring",
    lacking: true,
    says: [
      "cures",
      "drug screen*",
      "urine drug",
      "aberrant",
      "(pain|opioid|treatment) (contract|agreement)",
      "four a*",
      "4 a's",
      "risk of addiction",
      "misuse",
      "pill count*",
      "monitor(ed|ing)? (for|of|and)",
      "side effects",
      "opioid risk",
    ],
    unless:
      /\bhigh risk for abuse\b|\bdoes not specifically detail\b|\bwarrants? (?:close|careful) monitoring\b/,
  },
  {
    reason: "conservative-care-not-failed",
    lacking: true,
    says: [
      "conservative",
      "first line",
      "primary .tylenol",
      "(nonopioid|non-opioid|antidepressant|anti-depressant|anticonvulsant|anti-convulsant)s?",
      "oral (medications?|nsaids?|nonsteroidal|non steroidal|pills|indications|analgesics)",
      "intoleran(t|ce)",
      "contraindicat*",
      "not yet had (physical )?therapy",
      "liquid forms of",
      "trial and failure",
      "(tried|trialed) and failed",
      "why … would not (be sufficient|suffice)",
      "failed to respond to",
    ],
  },
  {
    reason: "conservative-care-not-failed",
    says: ["(is|was|are) improving", "therapy (was|is) helping"],
  },
  {
    reason: "companion-program-absent",
    lacking: true,
    says: [
      "functional restoration",
      "adjunct",
      "in conjunction with",
      "as part of an?",
      "concurrent (exercise|rehabilitation|therapy)",
    ],
    unless: /\bso many other modalities\b/,
  },
  {
    reason: "no-objective-findings",
    lacking: true,
    says: [
      "red flags?",
      "neurologic*",
      "deficits?",
      "nerve (root|compromise|entrapment|compression|injury|impairment|impingement)",
      "radiculopathy",
      "radicular",
      "findings",
      "clinical signs",
      "exam(ination)?",
      "instability",
      "neuropathic",
      "osteoarthritis",
      "complaints",
      "evidence of disc",
      "(muscle|acute) … spasms?",
      "pathology",
      "risk factors?",
      "history of bleeding",
      "witnessed",
      "high risk",
      "night ?time pain",
      "homebound",
      "complex hernia",
      "conditions or concerns",
      "(x-ray|xray|x-rays|xrays)",
      "plain (radiographs|films)",
      "diagnosis of",
      "imaging studies demonstrating",
      "emergence of",
      "tissue insult",
      "official reading",
      "anxiety or agitation",
    ],
    unless:
      /\bdespite\b|\bremaining deficits that\b|\bfailed (?:conservative|to respond)|\bnot (?:clear|certain)\b.*\bprior negative\b/,
  },
  {
    reason: "no-objective-findings",
    says: ["unremarkable", "essentially normal", "(was|were|are|is) (otherwise )?normal"],
    unless: /\bspeech\b|\blong-term memory\b/,
  },
  {
    reason: "no-plan-or-goals",
    lacking: true,
    says: [
      "goals?",
      "rationale",
      "plan for",
      "how … (would|will|was to)",
      "why",
      "what (was|is) (sought|suspected)",
      "discussion",
      "explanation",
      "justif(y|ication)",
      "endpoint",
      "reason (is|was) given",
      "no reason",
      "describing the reason",
      "specific (regarding|medical rationale)",
    ],
    unless:
      /\bthe treatment plan (?:was|included)\b|\b(?:plan for|discussion (?:of|about|describing|regarding)) [a-z ]{0,40}(?:surg|procedure)|\binformation [a-z ]{0,20}to justify\b|\bwhy (?:an? )?over[- ]the[- ]counter\b|\bself[- ]directed\b|\bwhy an? home exercise\b/,
  },
  {
    reason: "no-procedure-planned",
    lacking: true,
    says: [
      "plan(s|ned)? (for )?(an? )?(invasive|surg)*",
      "(discussion|mention|consideration) of surg*",
      "candidate for surg*",
      "surgery (is|was) (being )?(considered|planned|contemplated)",
      "consider(ed|ing)? (surg*|or contemplate)",
      "willingness to act",
      "(invasive|surgical) procedure (is|was) (being )?(planned|considered|contemplated)",
    ],
  },
  {
    reason: "request-incomplete",
    says: [
      "not (been )?(specif(y|ied)|indicated?|included?|stated?|provided?|noted?) … (quantity|amount of|duration|frequency|dosage|dose|strength|body part|location|number of (sessions|visits)|nature of|type of)",
      "(quantity|duration|frequency|dosage|strength|amount|type|location) … not (been )?(specified|provided|included|noted|stated)",
      "(quantity|duration|frequency|dosage|strength|amount|type|location) … unspecified",
      "vague",
      "fail(s|ed) to (provide|specify|include) (a |the )?(quantity|duration|frequency|dosage|dose|strength)",
      "unspecified (type|period|rental|quantity|amount)",
      "unclear (of |as to )?what body part",
    ],
  },
  {
    reason: "guideline-recommends-against",
    says: [
      "guidelines? (specifically |also )?(do|does) not (specifically )?recommend",
      "(is|are) (also )?not (supported|recommended) by",
      "(procedure|treatment|therapy|device|it) is (also )?not recommended",
      "guidelines? recommends? against",
      "no recommendations? (of|for)",
      'deemed "?not recommended',
      "unfavorable",
      "not recommend … for the",
      "(study|studies|test|testing|imaging) (is|are) not recommended",
      "use of … is not (indicated|recommended|supported)",
    ],
    unless: /\bwhether\b/,
  },
  {
    reason: "guideline-recommends-against",
    anyVoice: true,
    says: [
      '(is|are) not (generally |routinely |currently )?recommended("|\\.|,)*',
      "(is|are) (also )?not (generally |routinely |currently )?recommended (due to|except|until there|for (back|low back|neck|topical|the|routine|use on|use in|acute|this))",
    ],
    unless:
      /\bnot be done together\b|\bbut (?:electromyography|emg) is\b|\bas a first[- ]line\b|\bany compounded product\b|\broutinely recommended,? and should be reserved\b|\bto other agents\b|\blong[- ]term use is not recommended\b|\bfor routine evaluation\b/,
  },
  {
    reason: "insufficient-evidence",
    says: [
      "no (proven )?efficacy",
      "no (long term|longterm|lasting|significant long term) (functional )?(benefit|effect)",
      "largely experimental",
      "unproven",
    ],
  },
  {
    reason: "insufficient-evidence",
    anyVoice: true,
    says: [
      "insufficient (scientific )?(evidence|testing|literature)",
      "lack of (sufficient )?(literature|scientific|high quality|clinical evidence|peer)",
      "lack of evidence to support (the )?(use|efficacy)",
      "no (peer reviewed|high quality|quality|scientific|proven|good) (evidence|literature|studies)",
      "no evidence (to recommend|for use)",
      "investigational",
      "not (support|show) the effectiveness",
      "not (been )?proven",
    ],
    unless: /\bevidence[- ]based rationale\b|\bother than an oral\b/,
  },
  {
    reason: "wrong-route-of-care",
    says: [
      "as opposed to",
      "instead of",
      "first be (evaluated|referred|treated)",
      "be referred to (an?|the)",
      "over the counter",
      "purchase is not supported over rental",
      "topical … (versus|over|instead of) oral",
      "support made for … over",
      "can be performed at home",
    ],
    unless: /\bphysiatrist\b|\bpain management physician\b/,
  },
  {
    reason: "other",
    says: [
      "contingent (upon|on) … (response|improvement|benefit|progress)",
      "does not allow for changes",
      "(prior|unsuccessful) return to work attempts",
      "not close or at maximal medical improvement",
      "not in accordance with",
      "(guidelines?|criteria) (have|are|is|has) not (been )?met",
      "(does|do|did) not (meet|satisfy) (any of these |the |these |mtus |odg |acoem )*(criteria|guidelines?|requirements?)",
    ],
  },
];
