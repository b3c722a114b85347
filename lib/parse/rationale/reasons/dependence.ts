/** A treatment on which another one depends, and whether it was refused or granted. */
export type Dependence = { granted: boolean; from: number; to: number };

const primary =
  "(?:(?:requested|primary|associated|proposed|concurrent|concurrently requested|concurrent request for(?: the)?|underlying|related|main) )*(?:[a-z-]+ ){0,3}?(?:surg[a-z]*(?: intervention| procedure| request)?|procedures?|operations?|arthroscop[a-z]*|injections?|blocks?|acupuncture|therapy|devices?|units?|medications?|fusion|repair|trial|implant[a-z]*|treatments?|services?|interventions?)";
const refusal =
  "(?:(?:is|are|was|were|has|have|being|been)(?: been)? (?:determined to (?:be )?|deemed |found to be )?not (?:been |found to be |found )?(?:considered |deemed )?(?:medically )?(?:necessary|supported|indicated|certified|authorized|approved|warranted|appropriate|established|recommended|reasonable)|(?:is|are|was|were|has been|have been) (?:non-?certified|denied|upheld|refused|declined|rejected))";
/**
 * "As the requested surgery is not …", "since the primary procedure is not …", "The injections are
 * not medically necessary; therefore …".
 */
const refused = new RegExp(
  `\\b(?:as|since|because|given(?: that)?|due to the fact that|in light of the fact that|if) (?:the )?(?:request for (?:the )?)?${primary} ${refusal}|\\bthe ${primary} ${refusal}[,;.]? (?:therefore|thus|hence|so|and therefore|as such)\\b|\\badverse determination for (?:the )?${primary}`,
);
/**
 * "The concurrent request for surgery is supported", "has been approved to undergo a complex
 * procedure".
 */
const granted = new RegExp(
  `\\b(?:the )?(?:concurrent(?:ly)?|associated|primary) (?:requested |request for (?:the )?)?${primary} (?:is|was|has been) (?:also )?(?:supported|medically necessary|approved|certified|authorized|found (?:to be )?medically necessary)|\\b(?:as|since|because|given(?: that)?) (?:the )?(?:request for (?:the )?)?${primary} (?:is|was|has been|are) (?:also )?(?:medically necessary|approved|certified|authorized|supported|deemed medically necessary)|\\bhas been (?:approved|authorized|certified) to undergo\\b`,
);

/** "Item 1", "the primary request": another issue of the letter by its place in it. */
const companion =
  "(?:(?:the )?(?:primary|main|underlying|parent|principal|first|other|related|associated|companion) (?:request|item|issue)s?|(?:the )?(?:request (?:in|under) )?(?:item|issue|request) (?:no\\.? ?|number |#)?\\d{1,2})(?: [^,;]{0,50}?)?";
const turnedDown =
  "(?:is|are|was|were|has been|have been|being) (?:also )?(?:refused|denied|declined|rejected|non-?certified|upheld|not [a-z]{5,}[a-z ]{0,40})";
/**
 * "As the primary request was refused under item 1", "hinges on the operation, which was not …",
 * "falls with the surgery".
 */
const fallsWith = new RegExp(
  `\\b(?:as|since|because|given that|now that|with) ${companion} ${turnedDown}|\\b(?:hinges?|depends?|dependent|contingent|predicated|conditional|rests?) (?:up)?on (?:the )?(?:approval of (?:the )?)?(?:${primary}|${companion})(?: [^,;]{0,40})?,? (?:which|and (?:that|it|this|the [a-z]+)) ${turnedDown}|\\b(?:falls?|fails?) (?:together |along )?with (?:the )?(?:${primary}|${companion})|\\bonly (?:in connection with|needed (?:for|after)) (?:the )?(?:${primary}|${companion}),? (?:which|and (?:that|it|this)) ${turnedDown}|\\b(?:is|are|becomes?|rendered) moot\\b|\\bwithout (?:the )?(?:approved )?${primary},? (?:there is no (?:need|indication|use)|[a-z ]{1,60}\\b(?:is|are) not (?:needed|required|necessary|indicated))`,
);
/** "Since item 1 is approved, …" */
const standsWith = new RegExp(
  `\\b(?:as|since|because|given that|now that) ${companion} (?:is|was|has been) (?:also )?(?:approved|granted|authorized|certified|supported|overturned|medically necessary)`,
);

/** Words without which no pattern above matches: most sentences end here. */
const mayDepend =
  /\b(?:as|since|because|given|if) (?!such\b)|that the |therefore|thus|hence|[,;.]? (?:so|as such) |adverse/;
const mayRefuse = / not |denied|refused|declined|rejected|certified|upheld|adverse/;
const mayFall =
  /\bprimary|\bmain |underlying|\b(?:item|issue|request) (?:no|number|#|\d)|hinge|depend|contingent|predicated|conditional|rests? (?:up)?on|(?:falls?|fails?) (?:with|together|along)|moot|\bwithout |\bonly (?:in connection|needed)|companion/;
const mayGrant = /concurrent|to undergo|^(?:as|since|because|given) /;

/**
 * Whether a sentence (lower case) makes the treatment depend on one that was refused or granted.
 */
export function dependenceOf(lower: string): Dependence | undefined {
  const no = mayDepend.test(lower) && mayRefuse.test(lower) ? refused.exec(lower) : null;
  if (no) return { granted: false, from: no.index, to: no.index + no[0].length };
  const near = mayFall.test(lower);
  const falls = near ? fallsWith.exec(lower) : null;
  if (falls) return { granted: false, from: falls.index, to: falls.index + falls[0].length };
  const stands = near ? standsWith.exec(lower) : null;
  if (stands) return { granted: true, from: stands.index, to: stands.index + stands[0].length };
  const yes = mayGrant.test(lower) ? granted.exec(lower) : null;
  return yes ? { granted: true, from: yes.index, to: yes.index + yes[0].length } : undefined;
}
