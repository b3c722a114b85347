/** What the words around a clause make of it: it stands, its contrary does, or it stays open. */
type Frame = "kept" | "reversed" | "open";

/** What opens a clause inside another one; "that" also opens relative clauses. */
const opener = /\b(?:that|whether|why|how)\b/g;
/** "Given that", "so that", "for that reason": no clause that somebody states. */
const conjunction =
  /\b(?:given|provided|so|such|now|in|for|except|than|fact|seeing|considering|after|on|to|of)\s*$/;
const verb =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|cannot|may|might|should|must)\b/;
const verbAtStart =
  /^ (?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|cannot|may|might|must)\b/;
/** What a plain subject has not: a verb, a link to another clause. */
const busy = /[,;:]|\b(?:and|but|so|therefore|thus|hence|because|since|fail(?:s|ed)?|works?|helps?)\b/;
/** "… works the request": a second subject, unless it belongs to the first ("of the drug"). */
const secondSubject = / (?<!\b(?:of|for|in|to|on|with|by) )(?:the|this|these|it|they|he|she) /;
/** "… and it", "… so the request": another clause, whatever its verb. */
const newClause =
  /[,;:]|\b(?:so|therefore|thus|hence|because|since|but)\b|\band (?:it|this|they|the request|the requested)\b/;
/** Where the clause that was opened gives way to another one. */
const nextClause = /[,;:]|\b(?:and|but|so|therefore|thus|hence|because|since|however|while)\b/;
const aside =
  /, (?:however|therefore|thus|moreover|furthermore|in my opinion|at this time|in this case|as requested|at this dose|in fact|if any),? ?$|, (?:in|on|at|under|with|without|as|contrary|after|having|based|if) [^,;]{1,50}, ?$/;

/** Each of them turns what it governs into its contrary; two of them cancel out. */
const turning =
  /\b(?:not(?! only\b)|no|nothing|nowhere|never|neither|none|without|lacks?|lacking|fail(?:s|ed|ing)? to|failure to|unable|insufficient|inadequate|cannot(?! but\b)|[a-z]{2,7}n't|little|few|doubt(?:s|ed|ful)?|contradict(?:s|ed|ing)?|fault|declin(?:e|es|ed)|refus(?:e|es|ed) to|scant|hesitation|unlikely|hardly|scarcely|falls? short|fell short|disagree[sd]?|disput(?:e|es|ed)|den(?:y|ies)|reject(?:s|ed|ing)?|question(?:s|ed|able)?|revers(?:e|es|ed|ing)|overturn(?:s|ed|ing)?|set(?:s|ting)? aside|needed to|required to|(?:remains?|yet) to be|premature|skeptical|unconvinced|unpersuaded|unproven|unclear|impossible|wrong(?:ly)?|err(?:s|ed)|mistaken|incorrect(?:ly)?)\b/g;
const rightly = /\b(?:rightly|correctly|properly)\b/;
const weighty = /\b(?:mean|means|meant|imply|implies|suffice to)\s*$/;

const others =
  "(?:utilization review(?:er)?s?|ur|claims administrator|(?:prior|previous|peer|initial|earlier|other) review(?:er)?|insurer|carrier|employer|provider|physician|surgeon|doctor|chiropractor|therapist|treater|attorney|patient|claimant|applicant|worker|he|she|they|reviewer|appeal|letter)";
/** "The provider insists that …": an opinion that is reported, not shared. */
const reportedOpinion = new RegExp(
  `\\b(?<!this )(?<!\\bi agree with )${others}(?:'s)?\\b[^,;:]{0,50}\\b(?:stat|not|indicat|report|opin|believ|argu|consider|determin|found|felt|feel|conclud|deem|maintain|assert|contend|insist|claim|writ|wrote|suggest|think|thought|said|say|testif|allege|advis|certif|feared?)[a-z]*(?: in [a-z ]{1,30})?\\s*$`,
);
const agreement = /\b(?:(?:dis)?agree[sd]?|concur(?:s|red)?)\b/;
const opinionNoun =
  /\b(?:decision|determination|finding|conclusion|opinion|contention|claim|argument|assertion|statement|view|belief|position|assessment|judge?ment|suggestion|notion|idea|premise|ruling|denial|proposition)s?\b(?: (?:of|by|from|made by) [^,;]{1,60})?\s*$/;
const ownOpinion =
  /\b(?:my|our|i|we|this reviewer(?:'s)?|the (?:evidence|records?|documentation|notes|file|findings))\b/;
/** After "the decision that … is medically necessary": what becomes of that decision. */
const rejected =
  /^,?(?: (?:and|or|nor) (?:appropriate|reasonable|indicated|necessary|warranted))?,? (?:(?:is|are|was|were|be|been|stands?) (?:hereby |therefore |thus |also )?(?:reversed|overturned|set aside|vacated|rejected|overruled|unpersuasive|unsupported|unfounded|unconvincing|erroneous|incorrect|wrong|mistaken|flawed|in error|disputed|contradicted|not (?:[a-z]+ly )?(?:shown|proven|supported|upheld|correct|persuasive|accompanied|convincing|accepted|sustained|documented|substantiated|shared|borne out|backed|justified|established|followed|affirmed|in accord))|can(?:not| not)(?: therefore)? (?:be (?:upheld|supported|sustained|accepted|affirmed|followed|shared|agreed)|stand)|(?:does|do|did) not (?:stand|hold|follow|persuade|convince)|(?:has|have) (?:not|never|yet to) (?:been|be) (?:[a-z]+ly )?(?:shown|proven|demonstrated|established|documented|substantiated|supported|explained)|remains? (?:to be|unproven|unsupported|unclear|doubtful)|cannot (?:replace|be (?:shown|established))|fails|should be (?:reversed|overturned|set aside)|must be (?:reversed|overturned|set aside)|lacks|finds no support|has no (?:support|basis))\b/;
const confirmed =
  /^,?(?: (?:and|or|nor) (?:appropriate|reasonable|indicated|necessary|warranted))?,? (?:(?:is|are|was|were|be|been) (?:hereby |therefore |thus |also |well |fully )?(?:upheld|affirmed|sustained|correct|confirmed|supported|documented|well documented|persuasive|appropriate|justified|accepted|shared|right|valid)|should stand|stands|must stand|should be (?:upheld|affirmed)|cannot be faulted)\b/;

const inSpiteOf = /\b(?:contrary to|despite|notwithstanding|in spite of|regardless of|unlike)\b/;

/** How far back the words that govern a clause are looked for, so that time stays linear. */
const reach = 300;

/** A clause without "that": "I do not believe twelve visits are …", "shows the test to be …". */
const bareClause =
  /\b(?:believe|think|feel|say|conclude|shows?|proves?|establish(?:es)?|demonstrates?|indicates?|suggests?)(?:$|\s(?=(?:the|this|these|a|an|any|such|continued|further|additional|[a-z-]+ (?:more|further|additional))\b))/g;
/** "The denial for lack of …", "the determination, that …": what becomes of it stands behind. */
const ruled =
  /\b(?:denial|decision|determination|finding|refusal|non-?certification|conclusion|ruling)\b[^.;]{0,80}$/;
const burden = /\b(?:burden|requirement|condition|criterion|standard|test)\b[^,;]{0,40}$/;
const unmet =
  /^(?: or [a-z]+)? (?:has|have|is|was|were|are) not (?:been )?(?:met|satisfied|fulfilled|carried)\b/;
/** What somebody is still to do: "may submit proof that …". */
const toDo =
  /\b(?:may|should|must|can|could|needs? to|has to|is to) (?:[a-z]+ )?(?:submit|show|prove|document|explain|establish|demonstrate|provide|state|justify|resubmit)\b/;

/**
 * How the words before a clause (and those after it) turn it. `before`: the sentence in lower case
 * up to the verb of the clause; `negated`: whether the clause itself denies; `after`: what follows.
 */
export function frameOf(before: string, negated: boolean, after: string): Frame {
  const text = withoutAside(before.slice(-reach));
  if (ruled.test(text.slice(-160)) && rejected.test(after)) return "reversed";
  for (const { index, 0: word } of [...text.matchAll(opener)].reverse()) {
    const clause = text.slice(index + word.length);
    if (verbAtStart.test(clause) || conjunction.test(text.slice(Math.max(0, index - 16), index))) continue;
    if (leavesClause(clause, negated)) return "kept";
    return embedded(governing(text.slice(0, index)), word, after, negated);
  }
  const bare = [...text.matchAll(bareClause)].at(-1);
  if (!bare) return "kept";
  const end = bare.index + bare[0].length;
  const clause = text.slice(end);
  if (verb.test(clause) || nextClause.test(clause)) return "kept";
  return turned(governing(text.slice(0, end))) ? "reversed" : "kept";
}

/** Whether the clause that was opened has ended before the finding. */
function leavesClause(clause: string, negated: boolean): boolean {
  // What would be a double denial has to be plain: "that the scan is not …".
  if (negated && !isPlain(clause)) return true;
  return newClause.test(clause) || (nextClause.test(clause) && verb.test(clause));
}

/** "The use of the drug": a subject and no more. */
function isPlain(clause: string): boolean {
  const phrase = clause.trim();
  return phrase.length < 80 && !busy.test(phrase) && !verb.test(phrase) && !secondSubject.test(`${phrase} `);
}

/** The text without an insertion at its end. */
export function withoutAside(text: string): string {
  return text.replace(aside, (words) => " ".repeat(words.length)).trimEnd();
}

/** Whether the clause that ends a text is turned into its contrary: "no record supports …". */
export function isTurned(before: string): boolean {
  const head = `${governing(before)} `;
  return turned(head.slice(Math.max(head.lastIndexOf(" and "), head.lastIndexOf(" but ")) + 1));
}

/** The words that govern the clause: those since the last comma. */
function governing(text: string): string {
  const head = withoutAside(text);
  return head.slice(Math.max(head.lastIndexOf(", "), head.lastIndexOf("; "), head.lastIndexOf(": ")) + 1);
}

function embedded(head: string, opened: string, after: string, negated: boolean): Frame {
  if (burden.test(head) && unmet.test(after)) return "reversed";
  if (opened === "whether" || weighty.test(head)) return "open";
  if (opened !== "that") return !negated && turned(head) ? "reversed" : "open";
  if (rightly.test(head)) return "kept";
  if (inSpiteOf.test(head)) return "open";
  if (opinionNoun.test(head) || head.trim() === "") {
    if (rejected.test(after)) return "reversed";
    if (confirmed.test(after)) return "kept";
    if (turned(head)) return "reversed";
    return ownOpinion.test(head) || agreement.test(head) || turns(head) > 0 ? "kept" : "open";
  }
  if (turns(head) === 0 && toDo.test(head)) return "open";
  if (!agreement.test(head) && turns(head) === 0 && reportedOpinion.test(head)) return "open";
  return turned(head) ? "reversed" : "kept";
}

function turns(head: string): number {
  return [...head.matchAll(turning)].length;
}

function turned(head: string): boolean {
  return turns(head) % 2 === 1;
}

/** Somebody else's opinion: "UR found that …", "the provider believes the MRI is …". */
const reported =
  /\b(?:guidelines?|mtus|odg|acoem|utilization review(?:er)?|ur|claims administrator|(?:prior|previous|peer|initial) review(?:er)?|insurer|carrier|provider|physician|surgeon|doctor|treater|therapist|attorney|patient|he|she)\b[^,;:]{0,50}\b(?:stated?|states|notes?|noted|indicates?|indicated|reports?|reported|opines?|opined|believes?|believed|argues?|argued|considers?|considered|determined|found|felt|feels?|concludes?|concluded|deems?|deemed|denied|non-?certified)\b(?![^,;]*\b(?:and|but|so|therefore|thus|however)\b)[^,;]*$/;
/** "According to the provider, …", "in the surgeon's opinion …". */
const accordingTo =
  /(?:^|[;:] )(?:but |however, )?(?:according to|per|in the (?:opinion|view|words) of) (?:the )?(?:[a-z]+ )?(?:utilization review|ur|claims administrator|insurer|provider|physician|surgeon|doctor|chiropractor|therapist|treater|attorney|patient|claimant|worker)\b[^;]{0,100}$|\bin the (?:[a-z]+ )?(?:provider|physician|surgeon|doctor|chiropractor|therapist|treater|patient|insurer)'s (?:opinion|view|judge?ment)\b[^;]{0,100}$/;
/** Somebody else's opinion, unless it is agreed with. */
export function isReported(before: string): boolean {
  const near = before.slice(-200);
  if (accordingTo.test(near)) return true;
  return (
    reported.test(before.slice(-160)) && !/\b(?:agree|concur|wrong|err(?:s|ed))\b/.test(before.slice(-160))
  );
}

/** Between an opening quote and its closing one, both in this sentence. */
export function insideQuotes(lower: string, at: number): boolean {
  let open = false;
  for (let mark = lower.indexOf('"'); mark >= 0 && mark < at; mark = lower.indexOf('"', mark + 1))
    open = !open;
  return open && lower.indexOf('"', at) >= 0;
}
