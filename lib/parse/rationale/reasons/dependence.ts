/** A treatment on which another one depends, and whether it was refused or granted. */
export type Dependence = { granted: boolean; from: number; to: number };

const primary =
  "(?:(?:requested|primary|associated|proposed|concurrent|concurrently requested|concurrent request for(?: the)?|underlying|related|main) )*(?:[a-z-]+ ){0,3}?(?:surg[a-z]*(?: intervention| procedure| request)?|procedures?|operations?|arthroscop[a-z]*|injections?|blocks?|acupuncture|therapy|devices?|units?|medications?|fusion|repair|trial|implant[a-z]*|treatments?|services?|interventions?)";
const refusal =
  "(?:(?:is|are|was|were|has|have|being|been)(?: been)? (?:determined to (?:be )?|deemed |found to be )?not (?:been |found to be |found )?(?:considered |deemed )?(?:medically )?(?:necessary|supported|indicated|certified|authorized|approved|warranted|appropriate|established|recommended|reasonable)|(?:is|was|has been) (?:non-?certified|denied|upheld))";
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

/** Words without which no pattern above matches: most sentences end here. */
const mayDepend =
  /\b(?:as|since|because|given|if) (?!such\b)|that the |therefore|thus|hence|[,;.]? (?:so|as such) |adverse/;
const mayRefuse = / not |denied|certified|upheld|adverse/;
const mayGrant = /concurrent|to undergo|^(?:as|since|because|given) /;

/**
 * Whether a sentence (lower case) makes the treatment depend on one that was refused or granted.
 */
export function dependenceOf(lower: string): Dependence | undefined {
  const no = mayDepend.test(lower) && mayRefuse.test(lower) ? refused.exec(lower) : null;
  if (no) return { granted: false, from: no.index, to: no.index + no[0].length };
  const yes = mayGrant.test(lower) ? granted.exec(lower) : null;
  return yes ? { granted: true, from: yes.index, to: yes.index + yes[0].length } : undefined;
}
