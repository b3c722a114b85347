import type { Found } from "@/lib/letter/found";
import type { Conclusion, DenialReason } from "@/lib/letter/vocabulary";
import { lowerInPlace } from "@/lib/parse/lower-in-place";
import { cut, type Piece, readFrom } from "@/lib/parse/piece";
import { namesAuthority, type Voice, voiceOf } from "@/lib/parse/rationale/text/voice";
import { sentenceBounds } from "@/lib/parse/sentences";

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
 * The sentence in which a rationale decides, and which way; `sure` where it speaks of medical
 * necessity or certification.
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

/** The quotation ends in the middle of this sentence, and the reviewer goes on. */
function closesEarly(text: string): boolean {
  const mark = text.indexOf('"');
  return mark >= 0 && mark < text.length - 3;
}
