import type { Span } from "@/lib/letter/found";
import type { IssueParts } from "@/lib/parse/letter-parts";
import { cut, type Piece, spanOf, trim } from "@/lib/parse/piece";

/**
 * What a notice says further on about one item. `labels`: the words that open it, and its
 * rationale's label.
 */
export type Detail = Omit<IssueParts, "heading" | "decision"> & { number: string | null; labels: Span[] };

const item = /(?:\b(?<number>\d{1,2})\)\s?)?Regarding\sthe\s(?:retrospective\s)?requests?\sfor\s/gi;
const claimsAdministrator = /The\sClaims\sAdministrator\s(?=[a-z])/;
const reviewer = /The\s(?:Expert|Physician|Chiropractic|Medical)\s?Reviewer\s(?=[a-z])/;
const rationale = /Rationale\sfor\sthe\sDecision\s?:?/i;

/** The items below the list of documents, each with both sides' guidelines and its rationale. */
export function readDetails(part: Piece): Detail[] {
  const heads = [...part.text.matchAll(item)];
  return heads.map((match, index) => {
    const text = trim(cut(part, match.index, heads[index + 1]?.index));
    return { number: match.groups?.number ?? null, ...readDetail(text) };
  });
}

function readDetail(text: Piece): Omit<Detail, "number"> {
  const reason = rationale.exec(text.text);
  const guidelines = cut(text, 0, reason?.index);
  const claims = claimsAdministrator.exec(guidelines.text)?.index;
  const expert = indexFrom(guidelines.text, reviewer, claims ?? 0);
  return {
    labels: [
      spanOf(guidelines, 0, claims ?? expert),
      ...(reason ? [spanOf(text, reason.index, reason.index + reason[0].length)] : []),
    ],
    claimsAdministrator: claims === undefined ? null : part(guidelines, claims, expert),
    reviewer: expert === undefined ? null : part(guidelines, expert, undefined),
    rationale: reason ? part(text, reason.index + reason[0].length, undefined) : null,
  };
}

function indexFrom(text: string, pattern: RegExp, from: number): number | undefined {
  const match = pattern.exec(text.slice(from));
  return match ? from + match.index : undefined;
}

function part(text: Piece, from: number, to: number | undefined): Piece | null {
  const piece = trim(cut(text, from, to));
  return piece.text === "" ? null : piece;
}
