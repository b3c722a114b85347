import type { Span } from "@/lib/letter/found";
import type { ParseWarning } from "@/lib/letter/parse-result";
import type { IssueParts } from "../letter-parts";
import { cut, type Piece, readFrom, spanOf, trim } from "../piece";
import { readDecisionWord } from "./decision-word";
import { findHeadingStart } from "./heading-start";
import { findLabels, follows, type Label, type LabelName } from "./labels";

/** The issues of a decision part, with the places of its labels and what was odd. */
export type SplitIssues = { issues: IssueParts[]; labels: Span[]; warnings: ParseWarning[] };

/** An issue's labels, and where its heading starts. */
type Draft = {
  labels: Label[];
  heading: { start: number; end: number };
  decision: IssueParts["decision"] | null;
};

/**
 * Cuts the decision part of a letter into its issues. An issue is anchored by its labels; its heading is the paragraph before
 * the first of them and ends in the decision (domain reference 2.5, 2.11). `startsWithHeading`: nothing stands before the first
 * issue's heading.
 */
export function splitIssues(part: Piece, startsWithHeading: boolean): SplitIssues {
  const warnings: ParseWarning[] = [];
  const drafts: Draft[] = [];
  for (const label of findLabels(part.text)) {
    const current = drafts.at(-1);
    const last = current?.labels.at(-1);
    if (current && last && follows(label, last)) current.labels.push(label);
    else if (opensIssue(part.text, label, last)) {
      const from = last?.end ?? 0;
      drafts.push(draft(part, label, from, !last && startsWithHeading, warnings));
    }
  }
  const end = addUnlabelledHeading(part, drafts);
  const issues: IssueParts[] = [];
  drafts.forEach((item, index) => {
    const next = drafts[index + 1]?.heading.start ?? end;
    if (item.decision) issues.push(toParts(part, item, next, item.decision, warnings));
    else warnings.push({ code: "issue-without-decision", message: quote(part, item.heading) });
  });
  return {
    issues,
    labels: drafts.flatMap((item) => item.labels.map((label) => spanOf(part, label.start, label.end))),
    warnings,
  };
}

/** A label that breaks the order opens the next issue where a decision stands before it; else it is a slip of the pen. */
function opensIssue(text: string, label: Label, last: Label | undefined): boolean {
  if (!last || label.name === "claimsAdministrator") return true;
  return readDecisionWord(text.slice(last.end, label.start))?.hasColon ?? false;
}

function draft(part: Piece, label: Label, from: number, first: boolean, warnings: ParseWarning[]): Draft {
  const before = part.text.slice(from, label.start);
  const word = readDecisionWord(before);
  const heading = before.slice(0, word?.headingEnd ?? before.trimEnd().length);
  const start = from + findHeadingStart(heading, first);
  const place = { start, end: from + heading.length };
  if (!word) return { labels: [label], heading: place, decision: null };
  if (!word.hasColon) warnings.push({ code: "heading-without-colon", message: quote(part, place) });
  if (word.unusual) warnings.push({ code: "unusual-decision-word", message: quote(part, place) });
  const printed = cut(part, from + word.start, from + word.end);
  return { labels: [label], heading: place, decision: readFrom(printed, word.decision) };
}

/** A letter that breaks off right after a heading: the heading closes the last rationale all the same. Returns where that ends. */
function addUnlabelledHeading(part: Piece, drafts: Draft[]): number {
  const last = drafts.at(-1)?.labels.at(-1);
  const rest = last ? part.text.slice(last.end) : "";
  const word = readDecisionWord(rest);
  if (!last || !word?.hasColon) return part.text.length;
  const start = last.end + findHeadingStart(rest.slice(0, word.headingEnd), false);
  const printed = cut(part, last.end + word.start, last.end + word.end);
  const heading = { start, end: last.end + word.headingEnd };
  drafts.push({ labels: [], heading, decision: readFrom(printed, word.decision) });
  return part.text.length;
}

function toParts(
  part: Piece,
  item: Draft,
  end: number,
  decision: NonNullable<Draft["decision"]>,
  warnings: ParseWarning[],
): IssueParts {
  const text = (name: LabelName): Piece | null => {
    const index = item.labels.findIndex((label) => label.name === name);
    const label = item.labels[index];
    return label ? trim(cut(part, label.end, item.labels[index + 1]?.start ?? end)) : null;
  };
  const parts = {
    heading: trim(cut(part, item.heading.start, item.heading.end)),
    decision,
    claimsAdministrator: text("claimsAdministrator"),
    reviewer: text("reviewer"),
    rationale: text("rationale"),
  };
  if (parts.rationale === null || parts.rationale.text === "") {
    warnings.push({ code: "rationale-missing", message: quote(part, item.heading) });
    return { ...parts, rationale: null };
  }
  return parts;
}

/** The heading that a warning is about, cut to a line. */
function quote(part: Piece, place: { start: number; end: number }): string {
  return part.text.slice(place.start, Math.min(place.end, place.start + 120));
}
