import type { Found, Span } from "@/lib/letter/found";
import {
  type SummaryText,
  sentencesWith,
  textAfter,
  withoutStop,
} from "@/lib/parse/fields/summary/sentence-match";
import { cut, type Piece, readFrom, spanOf } from "@/lib/parse/piece";

const named =
  /\bmechanism\s+of\s+(?:the\s+)?injury\b[^.]{0,50}?\s(?:is|was|were|occurred|includes?|involved|:)\s*(?:(?:detailed|described|documented|noted|listed|reported|given|stated|explained)\s+)?(?:as\s+|from\s+|to\s+be\s+)?(?:occurring\s+)?/gi;
/** "reportedly attributed to a motor vehicle accident"; not pain attributed to a torn tendon. */
const attributed =
  /\battributed\s+to\s+(?=[^.;]{0,60}\b(?:accident|collision|falls?|incident|trauma|lifting)\b)/gi;
/** How it came about, in the sentence that dates the injury. */
const clause =
  /\b(?:when|while|after|due\s+to|secondary\s+to|as\s+a\s+result\s+of|caused\s+by|resulting\s+from)\s+[^.;]{3,300}/i;

/**
 * How the injury came about: as named, else what it is attributed to, else the clause after the
 * date of injury.
 */
export function readMechanism(summary: SummaryText, injury: Span | null): Found<string> | null {
  const [stated] = [named, attributed]
    .flatMap((pattern) => sentencesWith(summary, pattern))
    .flatMap((match) => textAfter(match) ?? []);
  if (stated) return untilSemicolon(stated);
  const dated = injury && summary.sentences.find((sentence) => holds(sentence, injury));
  const match = dated && clause.exec(dated.text);
  if (!dated || !match || spanOf(dated, match.index)[0] < injury[1]) return null;
  const cause = withoutStop(cut(dated, match.index, match.index + match[0].length));
  return readFrom(cause, cause.text);
}

/** What follows a semicolon is about something else ("a fall; described as dull pain"). */
function untilSemicolon(piece: Piece): Found<string> {
  const end = piece.text.indexOf(";");
  const part = end < 0 ? piece : withoutStop(cut(piece, 0, end));
  return readFrom(part, part.text);
}

function holds(sentence: Piece, span: Span): boolean {
  const [start, end] = spanOf(sentence);
  return start <= span[0] && span[1] <= end;
}
