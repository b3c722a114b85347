import type { Found } from "@/lib/letter/found";
import type { Conclusion, DenialReason } from "@/lib/letter/vocabulary";
import { cut, type Piece, readFrom } from "@/lib/parse/piece";
import { lowerInPlace, sentenceBounds } from "@/lib/parse/sentences";

/**
 * Whose words a sentence has: the reviewer's on this case, a guideline's in general, the earlier
 * review's, or a fixed paragraph that follows decisions of some kinds (opioid tapering) and decides
 * nothing.
 */
type Voice = "case" | "guideline" | "history" | "boilerplate";

const boilerplate =
  /^this (?:medical necessity )?decision (?:addresses|should not|does not)|\badvised to (?:speak with|consult)\b|\btapering opioids["')]|\bshould not be interpreted as\b/;
const earlierReview =
  /^(?:the )?(?:ur|utilization review|claims administrator|insurer|carrier|prior|previous|initial) (?:report|review|denial|determination|decision|reviewer|physician)?\b[^.;]{0,60}\b(?:denied|non-?certified|modified|based|found|cited|noted|stated|argued|determined|concluded|refused|held|reasoned)\b(?!.*\b(?:however|but|agree|disagree|wrong(?:ly)?|erred|reversed|overturned|upheld)\b)/;

const authority =
  "(?:mtus|acoem|odg|official disability|guide-? ?lines?|american (?:college|academy)|california medical treatment|fda\\b|medicare|uptodate)";
const recites =
  "(?:recommend(?:s|ed)?|states?|stated|notes?|indicates?|specif(?:y|ies)|allows?|limits?|supports?|suggests?|requires?|stipulates?|advises?|outlines?|encourages?|cautions?|addresse?s?|says?|makes?|discuss(?:es)?|relies|include|provides?|lists?|generally|is|are|may|should|can)";
/** "According to the MTUS, … is recommended", "The guidelines state …", "ODG recommends …". */
const recital = new RegExp(
  `^(?:with )?(?:regard(?:ing|s to)? [^,]{1,120}, )?(?:[a-z0-9'(/,-]+ ){0,8}?[a-z/(-]*(?:${authority}).{0,160}?\\b${recites}\\b`,
);
/** What makes a recital turn to this case. */
const turnsToCase =
  /\b(?:however|but|therefore|thus|hence|though)\b.{0,60}\b(?:request|patient|claimant|worker|applicant|there (?:is|was)|no )|\bthis (?:request|patient|claimant|worker|individual)|\bin this case\b|\b(?:patient|claimant|worker|applicant|documentation|records?) (?:is|has|had|was|does|did|only)\b|\bnot (?:a )?medical(?:ly)?\b|\b(?:(?:will|would) exceed|exceed(?:s|ing))\b|\bnot (?:been )?(?:documented|provided|established|met)\b|\bis medically (?:necessary|appropriate)\b|\bthe requested\b(?! of)|\bthe request (?!for|of)|\bhere, however\b|\bno indication\b|^(?:however, |in addition, )?(?:given|as the|since the)\b/;
/** Whether a sentence names any guideline. */
const namesAuthority = new RegExp(authority);
/** Words that only a sentence on this case has. "Patients" in the plural are a guideline's. */
const thisCase =
  /\bin this case\b|^(?:he|she)\b|\b(?:he|she) (?:is|was|has|had|does|did|should|could|can|ought)\b|\bby now\b|^at this (?:point|stage|time)\b|\bremaining deficits\b|\b(?:above|beyond|more than) the\b|\bby this (?:time|point)\b|\b(?:the|this) (?:patient|claimant|injured worker|worker|applicant|employee|individual|iw)\b|\b(?:patient|claimant) (?:is|was|has|had|does|did|reported|presented|only)\b|\brequest(?:ed|s)?\b|\bdocument(?:ation|s|ed evidence)\b|\brecords?\b|\bnotes? (?:submitted|provided|reviewed|from)\b|\bprovider\b|\btreater\b|\btreating\b|\battending\b|\bsubmitted\b|\bthere (?:is|was|are|were|does|has been) (?:also )?(?:no|not|a lack|lack|only|nothing|insufficient)\b|\bnot (?:been )?(?:provided|established|documented|met|stated|noted|performed)\b|\bsurpass|\b(?:(?:will|would) exceed|exceed(?:s|ing))\b|\bin excess\b|\bgiven the\b|\b(?:was|were) (?:positive|negative|normal|unremarkable|noted|reported)\b|\bmedically (?:necessary|appropriate|indicated)\b|^(?:as such|therefore|thus|hence)\b|\bit is (?:also )?(?:unclear|noted|not clear|not certain)\b/;
/** How guidelines speak where they are not named. */
const general =
  /\brecommended\b|\bmay be\b|\bshould\b|\bcan (?:be|include|help|have)\b|\bgenerally\b|\busually\b|\bpatients\b|\bhave been shown\b|\ballow for\b|\bwill\b|\bis defined\b|\b(?:is|are) (?:considered|reserved|preferred)\b|\bare (?:indicated|defined|passive)\b|\b(?:is|are) (?:indicated|appropriate|supported) (?:for|when|if|in|after|with)\b|\brequires?\b|\bpreferred procedure\b|\bimprove\b|\bexists?\b|^\(?\d\)|^\([a-z]+, \d{4}\)|^"/;

/**
 * An item of a guideline: "Osteoarthritis of the hip: There is …", "Neuropathic pain: Recommended
 * …".
 */
const listed = /^(?:\d\) ?)?[a-z ,()/-]{3,60}: (?:there is|(?:not )?recommended)/;

/** A sentence of a rationale; `lower` is its text in lower case, at most `LIMIT` code units. */
export type Sentence = {
  readonly from: number;
  readonly to: number;
  readonly lower: string;
  readonly voice: Voice;
  /** Read once, by `reasonsIn`. */
  reasons?: DenialReason[];
};

/** A rationale cut into sentences once, for all its readers. */
export type Rationale = {
  readonly piece: Piece;
  readonly sentences: readonly Sentence[];
  /** Read once, by `verdictOf`. */
  verdict?: Verdict | null;
};

/**
 * The sentence in which a rationale decides, and which way; `sure` if it names medical necessity or
 * certification.
 */
export type Verdict = { sentence: Sentence; conclusion: Conclusion; sure: boolean };

/**
 * Sentences of real letters stay under 1,300 code units; what is longer is searched in its first
 * part only.
 */
const limit = 2000;

const opened = new WeakMap<Piece, Rationale>();

/** The sentences of a rationale; cut on the first call for a piece, remembered for the next. */
export function openRationale(piece: Piece): Rationale {
  const known = opened.get(piece);
  if (known) return known;
  const whole = lowerInPlace(piece.text);
  let quoted = false;
  const sentences = sentenceBounds(piece.text).map(([from, to]): Sentence => {
    const lower = whole.slice(from, Math.min(to, from + limit));
    const own = voiceOf(lower);
    const voice = quoted && own === "case" && !closesEarly(lower) ? "guideline" : own;
    // A quotation may run on over sentences; one that opens in the reviewer's own words is a
    // heading or a finding.
    const open = endsInQuotation(lower);
    if (open !== undefined) quoted = open && (voice === "guideline" || namesAuthority.test(lower));
    return { from, to, lower, voice };
  });
  const rationale = { piece, sentences };
  opened.set(piece, rationale);
  return rationale;
}

/** A sentence, or a part of it, as a value with its place. */
export function quote(rationale: Rationale, sentence: Pick<Sentence, "from" | "to">): Found<string> {
  const piece = cut(rationale.piece, sentence.from, sentence.to);
  return readFrom(piece, piece.text.replaceAll("\n", " "));
}

/**
 * Whether the last quotation mark opens (a blank before it) or closes; undefined where there is
 * none.
 */
function endsInQuotation(text: string): boolean | undefined {
  const mark = text.lastIndexOf('"');
  if (mark < 0) return undefined;
  return mark < text.length - 1 && text[mark + 1] !== " " && (mark === 0 || " (".includes(text[mark - 1]!));
}

/** The quotation ends within this sentence, and the reviewer's words follow. */
function closesEarly(text: string): boolean {
  const mark = text.indexOf('"');
  return mark >= 0 && mark < text.length - 3;
}

/** The voice of a sentence in lower case. */
function voiceOf(lower: string): Voice {
  if (listed.test(lower)) return "guideline";
  if (boilerplate.test(lower)) return "boilerplate";
  if (earlierReview.test(lower)) return "history";
  if (recital.test(lower)) return turnsToCase.test(lower) ? "case" : "guideline";
  if (thisCase.test(lower)) return "case";
  return general.test(lower) ? "guideline" : "case";
}
