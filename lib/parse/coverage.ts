import type { Determination } from "@/lib/letter/determination";
import type { Span } from "@/lib/letter/found";
import type { Issue } from "@/lib/letter/issue";
import type { LetterParts } from "@/lib/parse/letter-parts";
import { cut, type Piece, spanOf } from "@/lib/parse/piece";

/**
 * Words that introduce a citation or join two, and the fixed sentences of a `statement`: read,
 * though in no field.
 */
const fixedWords =
  /\bDecision\s+based\s+on\s+(?:MTUS|Non-?\s?MTUS(?:\s+Citation)?)|\bThe\s+(?:Claims\s+Administrator|Expert\s+Reviewer)\s[^.]{0,120}\bMTUS(?:\s+Guidelines)?\b|\band\s+Other\s+Medical\s+Treatment\s+Guidelines?\b|\band\b/gi;
/** What is left over must hold a word to count: separators and full stops between fields do not. */
const word = /[A-Za-z0-9]{2}/;

/**
 * Which stretches of the decision part no field, label or fixed sentence covers, and which share is
 * covered.
 */
export function measureCoverage(parts: LetterParts, issues: readonly Issue[]): Determination["coverage"] {
  const { decisions, labels } = parts;
  const covered = new Uint8Array(decisions.text.length);
  const positions = new SourcePositions(decisions);
  for (const [start, end] of [...labels, ...issues.flatMap(readSpans)])
    covered.fill(1, positions.first(start), positions.first(end));
  const unread = gaps(decisions, covered).flatMap(withoutFixedWords);
  const missing = unread.reduce((sum, piece) => sum + piece.text.length, 0);
  const length = Math.max(1, decisions.text.length);
  return {
    unread: unread.map((piece) => spanOf(piece)),
    share: Math.round((1 - missing / length) * 1000) / 1000,
  };
}

function readSpans(issue: Issue): Span[] {
  const { claimsAdministrator, reviewer } = issue.guidelines;
  const lines = [claimsAdministrator, reviewer].flatMap((line) => [
    line.statement.span,
    ...line.citations.map((citation) => citation.span),
  ]);
  return [
    issue.request.span,
    issue.decision.span,
    ...(issue.rationale ? [issue.rationale.span] : []),
    ...lines,
  ];
}

function gaps(decisions: Piece, covered: Uint8Array): Piece[] {
  const pieces: Piece[] = [];
  for (let from = covered.indexOf(0); from >= 0; ) {
    const next = covered.indexOf(1, from);
    const end = next < 0 ? decisions.text.length : next;
    if (end - from > 1) pieces.push(cut(decisions, from, end));
    from = next < 0 ? -1 : covered.indexOf(0, next);
  }
  return pieces;
}

/** What is left of a gap between, before and after its fixed words. */
function withoutFixedWords(gap: Piece): Piece[] {
  if (!word.test(gap.text)) return [];
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of gap.text.matchAll(fixedWords)) {
    pieces.push(cut(gap, from, match.index));
    from = match.index + match[0].length;
  }
  pieces.push(cut(gap, from));
  return pieces.filter((piece) => word.test(piece.text)).map(trimToWords);
}

function trimToWords(piece: Piece): Piece {
  let end = piece.text.length;
  while (!isWordCharacter(piece.text[end - 1]!)) end--;
  return cut(piece, piece.text.search(/[A-Za-z0-9]/), end);
}

function isWordCharacter(character: string): boolean {
  return /[A-Za-z0-9]/.test(character);
}

/** Finds the place of a source offset in a piece by binary search, since the offsets rise. */
class SourcePositions {
  constructor(private readonly piece: Piece) {}

  /** Index of the first code unit of the piece at or after `offset` in the source. */
  first(offset: number): number {
    const { offsets, start, text } = this.piece;
    let low = 0;
    let high = text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (offsets[start + middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
