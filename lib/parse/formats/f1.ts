import type { Span } from "@/lib/letter/found";
import { headerCells } from "@/lib/parse/fields/header";
import { cutAtHeadings, heading, withoutClosing, withoutOpening } from "@/lib/parse/formats/sections";
import type { Cutter, IssueParts } from "@/lib/parse/letter-parts";
import { cut, type Piece, readFrom, spanOf, trim } from "@/lib/parse/piece";
import { readVerdictSentence } from "@/lib/parse/split/verdict-sentence";

/**
 * The later section of a notice on one item. `labels`: the words that open it, and its rationale's
 * label.
 */
type Detail = Omit<IssueParts, "heading" | "decision"> & { number: string | null; labels: Span[] };

const item = /(?:\b(?<number>\d{1,2})\)\s?)?Regarding\sthe\s(?:retrospective\s)?requests?\sfor\s/gi;
const claimsAdministrator = /The\sClaims\sAdministrator\s(?=[a-z])/;
const reviewer = /The\s(?:Expert|Physician|Chiropractic|Medical)\s?Reviewer\s(?=[a-z])/;
const rationale = /Rationale\sfor\sthe\sDecision\s?:?/i;

/** One line of the list of results: the request and whether it is necessary. */
type Result = Pick<IssueParts, "heading" | "decision"> & { number: string | null };

/** The list is printed on the first page and again below the heading. */
const resultStart =
  /(?:\b(?<number>\d{1,2})\)\s?)?MAXIMUS\sFederal\sServices,?\sInc\.?\shas\sdetermined\sthe\s(?:retrospective\s)?requests?\sfor\s/gi;
/** A blank is lost before it now and then. */
const verdictEnd = /medically\s(?:necessary|appropriate)(?:\s(?:and|or)\s(?:necessary|appropriate))?/i;
/** Longer than any request with its verdict. */
const longestResult = 1_500;

const headings = [
  ["decision", heading("INDEPENDENT MEDICAL REVIEW DECISIONS? AND RATIONALES?")],
  ["method", heading("Medical Qualifications of the (?:Expert|Physician) Reviewer")],
  ["summary", heading("(?:Expert Reviewer )?Case Summary\\s?:")],
  ["documents", heading("Documents Reviewed for Determination")],
  ["decisions", [/(?=(?:\b\d{1,2}\)\s)?Regarding\sthe\s(?:retrospective\s)?requests?\sfor\b)/i]],
] as const;
const opening = /\bMAXIMUS\sFederal\sServices,?\sInc\.?\shas\sdetermined\sthe\s/;
const disclaimer =
  /^(?:Disclaimer\s?:\s)?The\sfollowing\scase\ssummary\swas\staken\sdirectly\sfrom\sthe\sutilization\sreview\s[^:."]{0,120}[:.]?\s?/i;
const nothing: Omit<Detail, "number" | "labels"> = {
  claimsAdministrator: null,
  reviewer: null,
  rationale: null,
};

/**
 * Cuts a notice of mid to autumn 2013 (F1): a list of results, then each item's guidelines and
 * rationale.
 */
export const cutF1: Cutter = (letter) => {
  if (!opening.test(letter.text)) return null;
  const results = readResults(letter);
  if (results.length === 0) return null;
  const sections = cutAtHeadings(letter, headings);
  const decisions = withoutClosing(sections.decisions) ?? cut(letter, letter.text.length);
  const details = readDetails(decisions);
  const issues: IssueParts[] = results.map(({ number, ...result }, index) => {
    const own = details.find((detail) => detail.number !== null && detail.number === number);
    const { claimsAdministrator, reviewer, rationale } = own ?? details[index] ?? nothing;
    return { ...result, claimsAdministrator, reviewer, rationale };
  });
  const reviewerFrom = sections.method ?? sections.summary ?? decisions;
  return {
    format: "F1",
    letter,
    // The sentence under the second heading holds the dates that later letters have in a table.
    header: headerCells(cut(letter, 0, reviewerFrom.start)),
    method: sections.method ?? null,
    summary: withoutOpening(sections.summary, disclaimer),
    decisions,
    issues,
    labels: details.flatMap((detail) => detail.labels),
    warnings: issues
      .filter(({ rationale }) => rationale === null)
      .map((issue) => ({ code: "rationale-missing", message: issue.heading.text.slice(0, 120) })),
  };
};

/** The results of a notice, each once, in their order. */
function readResults(letter: Piece): Result[] {
  const results = new Map<string, Result>();
  for (const match of letter.text.matchAll(resultStart)) {
    const start = match.index + match[0].length;
    const text = letter.text.slice(start, start + longestResult);
    const end = verdictEnd.exec(text);
    const verdict = end && readVerdictSentence(text.slice(0, end.index + end[0].length));
    if (!verdict) continue;
    const heading = trim(cut(letter, start, start + verdict.headingEnd));
    const number = match.groups?.number ?? null;
    const key = number ?? heading.text.toLowerCase();
    const decision = readFrom(cut(letter, start + verdict.start, start + verdict.end), verdict.decision);
    if (!results.has(key)) results.set(key, { number, heading, decision });
  }
  return [...results.values()];
}

/** The items below the list of documents, each with both sides' guidelines and its rationale. */
function readDetails(part: Piece): Detail[] {
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
