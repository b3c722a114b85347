import type { Format } from "@/lib/letter/vocabulary";
import type { ParseWarning } from "@/lib/letter/warnings";
import { headerCells } from "@/lib/parse/fields/header";
import { isoDate } from "@/lib/parse/fields/printed-date";
import { cutAtHeadings, heading, withoutClosing, withoutOpening } from "@/lib/parse/formats/sections";
import type { Cutter, NotCut } from "@/lib/parse/letter-parts";
import { cut, type Piece, trim } from "@/lib/parse/piece";
import { modernGrammar } from "@/lib/parse/split/modern-grammar";
import { splitIssues } from "@/lib/parse/split/split-issues";

/**
 * A letter shows its kind on its first pages; what names the headings only later on writes about
 * letters.
 */
const firstPages = 12_000;

const modernStart =
  /\bHOW\s+THE\s+IMR\s+FINAL\s+DETERMINATION\s+WAS\s+MADE\b|\bexpert\s+reviewer\s+developed\s+the\s+following\s+clinical\s+case\s+summary\b|\bIMR\s+ISSUES?,?\s+DECISIONS?,?\s+(?:AND|&)\s+RATIONALES?\b/i;
const credentialBlock =
  /\bState\(s\)\s+of\s+Licensure|\bExpert\s+Reviewer\s+has\s+the\s+following\s+credentials/i;
/**
 * "Low Back Complaints 2004, Section(s): …", "Acupuncture Treatment 2007"; the older style has
 * "Page(s):" and no year.
 */
const sectionStyle = /\bSection\(s\)\s*:|\bbased\s+on\s+MTUS\s[A-Z][^.:]{3,80}\s(?:19|20)\d{2}\b/;
/** From then on all letters seen cite in that style. */
const sectionStyleSince = "2016-12-01";
/** Guideline names of the schedule that took effect on 1 December 2017, cited as the MTUS. */
const scheduleOf2017 =
  /\bbased\s+on\s+MTUS\s(?:ACOEM\s+)?(?:[^.]{0,120}\s)?(?:(?:Thoracic\s+Spine|Shoulder|Elbow|Forearm|Low\s+Back|Knee|Foot|Hip\s+and\s+Groin|Eye)\s+Disorders\b|Workplace\s+Mental\s+Health\b|(?:Initial\s+Approaches\s+to\s+Treatment|Chronic\s+Pain|Opioids?)\s+(?:Guidelines?\s+)?20(?:1[7-9]|2\d)\b)/i;

const headings = [
  ["method", heading("HOW THE IMR FINAL DETERMINATION WAS MADE")],
  ["summary", heading("CLINICAL CASE SUMMARY")],
  ["decisions", heading("IMR ISSUES?,? DECISIONS?,? (?:AND|&) RATIONALES?")],
] as const;
/** The fixed sentences under two of the headings. */
export const summaryOpening =
  /^The\s(?:expert|physician)\sreviewer\sdeveloped\sthe\sfollowing\sclinical\scase\ssummary\s[^:]{0,160}:/i;
export const decisionsOpening =
  /^The\sFinal\sDetermination\swas\sbased\son\sdecisions\sfor\sthe\sdisputed\s[^:]{0,80}:/i;

const nextLetter =
  /\n(?:(?:IMR\s)?Case\sNumber:?\sCM\d{2}-\d{7}\b|HOW\sTHE\sIMR\sFINAL\sDETERMINATION\sWAS\sMADE\b)/;

/** Cuts a letter of 2014 or later (F3, F4) into its parts; null where the text opens like none. */
export const cutModernLetter: Cutter = (letter) => {
  if (!opensLikeModernLetter(letter.text)) return null;
  const sections = cutAtHeadings(letter, headings);
  const above = sections[""] ?? cut(letter, 0, 0);
  const header = headerCells(above);
  const summary = withoutOpening(sections.summary, summaryOpening);
  const { decisions, more } = firstLetter(withoutClosing(sections.decisions));
  const headed = withoutOpening(decisions, decisionsOpening);
  const part = headed ?? summary ?? sections.method ?? above;
  const { issues, labels, warnings } = splitIssues(part, modernGrammar, headed !== null);
  const [first] = issues;
  if (!first) return explain(headed, labels.length);
  const decided = header.get("decision");
  const parts = {
    format: modernFormat(letter.text, decided ? isoDate(decided.text) : null),
    letter,
    header,
    method: sections.method ?? null,
    issues,
    labels,
  };
  if (headed) return { ...parts, summary, decisions: headed, warnings: [...warnings, ...more] };
  // The decision part lacks its heading: it starts at the first issue's.
  const start = first.heading.start - part.start;
  const missing: ParseWarning = {
    code: "no-decisions-heading",
    message: "IMR ISSUES, DECISIONS AND RATIONALES is missing",
  };
  return {
    ...parts,
    summary: summary && trim(cut(part, 0, start)),
    decisions: cut(part, start),
    warnings: [...warnings, missing],
  };
};

/** A file may contain several letters in sequence: only the first one is read, with a warning. */
function firstLetter(decisions: Piece | undefined): { decisions: Piece | undefined; more: ParseWarning[] } {
  const next = decisions && nextLetter.exec(decisions.text);
  if (!next) return { decisions, more: [] };
  const message = "the file goes on with another letter, which is not read";
  return { decisions: trim(cut(decisions, 0, next.index)), more: [{ code: "several-letters", message }] };
}

function explain(decisions: Piece | null, labels: number): NotCut {
  if (labels > 0 || (decisions && /\b(?:upheld|overturned)\b/i.test(decisions.text)))
    return { reason: "no-issues", detail: "the decision part has no issue with a decision and its labels" };
  return { reason: "truncated", detail: "breaks off before the first decision" };
}

/** Whether a text opens like a letter of 2014 or later. */
function opensLikeModernLetter(text: string): boolean {
  return modernStart.test(text.slice(0, firstPages));
}

/**
 * The format of a letter of 2014 or later, by its citations and its reviewer's credentials.
 * `decided`: ISO date or null.
 */
function modernFormat(text: string, decided: string | null): Format {
  if ((decided !== null && decided >= "2018-01-01") || scheduleOf2017.test(text)) return "F4";
  if (!credentialBlock.test(text)) return "F3a";
  return sectionStyle.test(text) || (decided !== null && decided >= sectionStyleSince) ? "F3c" : "F3b";
}
