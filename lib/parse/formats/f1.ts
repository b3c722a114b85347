import { headerCells } from "@/lib/parse/fields/header";
import { type Detail, readDetails } from "@/lib/parse/formats/f1-details";
import { readResults } from "@/lib/parse/formats/f1-results";
import { cutAtHeadings, heading, withoutClosing, withoutOpening } from "@/lib/parse/formats/sections";
import type { Cutter, IssueParts } from "@/lib/parse/letter-parts";
import { cut } from "@/lib/parse/piece";

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
