import type { Found, Span } from "@/lib/letter/found";
import type { Decision } from "@/lib/letter/vocabulary";
import type { ParseWarning, WarningCode } from "@/lib/letter/warnings";
import type { IssueParts } from "@/lib/parse/letter-parts";
import { cut, type Piece, readFrom, spanOf, trim } from "@/lib/parse/piece";
import type { Grammar } from "@/lib/parse/split/grammar";
import { findHeadingStart } from "@/lib/parse/split/heading-start";

/** The three labels of an issue, in their order. */
type LabelName = "claimsAdministrator" | "reviewer" | "rationale";

/** A label's place in the text; end exclusive. What a label introduces starts at its end. */
type Label = { name: LabelName; start: number; end: number; damaged?: boolean };

const order: readonly LabelName[] = ["claimsAdministrator", "reviewer", "rationale"];

/** The issues of a decision part, with the places of its labels and what was odd. */
type SplitIssues = { issues: IssueParts[]; labels: Span[]; warnings: ParseWarning[] };

/**
 * An issue's heading with its decision (null where it prints none), and its labels. Offsets are
 * those of the part.
 */
type Draft = {
  heading: { start: number; end: number };
  decision: Found<Decision> | null;
  oddities: WarningCode[];
  labels: Label[];
};

/** A decision is at its heading's end, within so many characters. */
const nearby = 100;

/**
 * Cuts the decision part of a letter into its issues. An issue is anchored by its labels; its
 * heading is the paragraph before the first of them and ends in the decision (domain reference 2.5,
 * 2.11). `startsWithHeading`: the part begins with the first issue's heading.
 */
export function splitIssues(part: Piece, grammar: Grammar, startsWithHeading: boolean): SplitIssues {
  const drafts = findDrafts(part, grammar, startsWithHeading);
  const warnings: ParseWarning[] = [];
  const issues: IssueParts[] = [];
  drafts.forEach((draft, index) => {
    const end = drafts[index + 1]?.heading.start ?? part.text.length;
    const { heading, decision, oddities } = draft;
    const printed = trim(cut(part, heading.start, heading.end));
    const issue =
      decision && printed.text !== "" ? { heading: printed, decision, ...partsOf(part, draft, end) } : null;
    if (issue) issues.push(issue);
    const damaged = draft.labels.some((label) => label.damaged) ? ["damaged-label" as const] : [];
    const codes = [...oddities, ...damaged, ...missingIn(issue, decision)];
    const message = part.text.slice(heading.start, Math.min(heading.end, heading.start + 120));
    warnings.push(...codes.map((code) => ({ code, message })));
  });
  const labels = drafts.flatMap((draft) => draft.labels.map(({ start, end }) => spanOf(part, start, end)));
  return { issues, labels, warnings };
}

function missingIn(issue: IssueParts | null, decision: Draft["decision"]): WarningCode[] {
  if (!issue) return [decision ? "issue-without-request" : "issue-without-decision"];
  return issue.rationale ? [] : ["rationale-missing"];
}

function findDrafts(part: Piece, grammar: Grammar, startsWithHeading: boolean): Draft[] {
  const drafts: Draft[] = [];
  let last: Label | undefined;
  for (const label of labelsOf(part.text, grammar)) {
    if (last && follows(label, last)) drafts.at(-1)!.labels.push(label);
    else {
      const from = last?.end ?? 0;
      // A label out of order opens an issue only if a decision precedes it; else it is a misprint.
      const near = part.text.slice(Math.max(from, label.start - nearby), label.start);
      if (last && label.name !== "claimsAdministrator" && !showsHeading(near, grammar)) continue;
      const heading = readHeading(part, { from, to: label.start }, grammar, !last && startsWithHeading);
      drafts.push({ ...heading, labels: [label] });
    }
    last = label;
  }
  // A letter that breaks off right after a heading: the heading is no part of the rationale before
  // it.
  const { length } = part.text;
  if (!last || !showsHeading(part.text.slice(Math.max(last.end, length - nearby)), grammar)) return drafts;
  return [...drafts, readHeading(part, { from: last.end, to: length }, grammar, false)];
}

/** Whether a text ends in a way in which nothing but a heading does. */
function showsHeading(text: string, { unmistakable, readDecision }: Grammar): boolean {
  return unmistakable && (readDecision(text)?.plain ?? false);
}

/** Reads the heading that ends at `to`; it cannot start before `from`. */
function readHeading(
  part: Piece,
  { from, to }: { from: number; to: number },
  grammar: Grammar,
  first: boolean,
): Draft {
  const before = part.text.slice(from, to);
  const word = grammar.readDecision(before);
  const heading = before.slice(0, word?.headingEnd ?? before.trimEnd().length);
  const oddities: WarningCode[] = [];
  if (word && !word.plain) oddities.push("heading-without-colon");
  if (word?.unusual) oddities.push("unusual-decision-word");
  return {
    heading: { start: from + findHeadingStart(heading, first), end: from + heading.length },
    decision: word && readFrom(cut(part, from + word.start, from + word.end), word.decision),
    oddities,
    labels: [],
  };
}

/** The texts behind an issue's labels; each runs to the next label, the last one to `end`. */
function partsOf(part: Piece, { labels }: Draft, end: number): Omit<IssueParts, "heading" | "decision"> {
  const text = (name: LabelName): Piece | null => {
    const index = labels.findIndex((label) => label.name === name);
    const label = labels[index];
    const printed = label && trim(cut(part, label.end, labels[index + 1]?.start ?? end));
    return printed && printed.text !== "" ? printed : null;
  };
  return {
    claimsAdministrator: text("claimsAdministrator"),
    reviewer: text("reviewer"),
    rationale: text("rationale"),
  };
}

/** The labels as printed; where an issue lacks one, with those that are damaged. */
function labelsOf(text: string, { labels: plain, damagedLabels }: Grammar): Label[] {
  const labels = findLabels(text, plain);
  const whole = labels.length > 0 && labels.every(({ name }, index) => name === order[index % 3]);
  if (!damagedLabels || (whole && labels.length % 3 === 0)) return labels;
  const places = new Set(labels.map(({ start }) => start));
  return findLabels(text, damagedLabels).map((label) =>
    places.has(label.start) ? label : { ...label, damaged: true },
  );
}

/**
 * All labels of the decision part, in the text's order. `pattern`: global, with a named group for
 * each label.
 */
function findLabels(text: string, pattern: RegExp): Label[] {
  return [...text.matchAll(pattern)].map((match) => ({
    name: order.find((name) => match.groups?.[name] !== undefined) ?? "rationale",
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether `label` can follow `before` within one issue. */
function follows(label: Label, before: Label): boolean {
  return order.indexOf(label.name) > order.indexOf(before.name);
}
