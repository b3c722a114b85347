import { createHash } from "node:crypto";
import { issueId } from "@/lib/letter/identity";
import type { DeterminationRecord } from "@/lib/letter/record";
import type { IndexDocument, IssueDocument, SummaryDocument } from "@/lib/search/engine/document";
import { type FilterField, readFilterFields, summaryFilters } from "@/lib/search/filters/all";
import { unique } from "@/lib/search/filters/values";
import { issueFields } from "@/lib/search/index/issue-fields";
import { letterFields } from "@/lib/search/index/letter-fields";
import { tieBreak } from "@/lib/search/index/order";
import { reasonSentences } from "@/lib/search/index/reason-sentences";
import { searchableText } from "@/lib/search/text/clean-text";
import { spinalLevels } from "@/lib/search/text/spinal-levels";
import { unprintedNames } from "@/lib/search/text/unprinted";

/** How many issues a determination has, and whether it has a clinical summary: a document for each. */
export type Holding = { issues: number; hasSummary: boolean };

/** What the index has to hold of a determination. */
export function holdingOf({ reading }: DeterminationRecord): Holding {
  return { issues: reading.issues.length, hasSummary: Boolean(reading.clinicalSummary?.value) };
}

/** All documents of a determination: its issues, and its clinical summary where it has one. */
export function indexDocuments(record: DeterminationRecord): IndexDocument[] {
  const issues = toDocuments(record);
  const summary = summaryDocument(record, issues);
  return summary ? [...issues, summary] : issues;
}

/**
 * The documents of a determination's issues, in order. Pure: the same record gives the same
 * documents.
 */
export function toDocuments(record: DeterminationRecord): IssueDocument[] {
  const shared = letterFields(record);
  return record.reading.issues.map((issue) => {
    const own = issueFields(issue);
    const filtered = readFilterFields(issue, record);
    return withHash({
      id: issueId(record.id, issue.number),
      number: issue.number,
      order: tieBreak(record.id, issue.number),
      ...shared,
      ...own,
      ...filtered,
      reasonSentences: reasonSentences(issue, record.text),
      yearOutcome: `${filtered.year}/${issue.decision.value}`,
      unprinted: unprintedNames(
        [...own.treatments, ...own.brands],
        [own.headnote, own.request, own.decidingSentence, own.rationale, ...own.citations],
      ),
      levels: spinalLevels([issue.request.value, issue.rationale?.value].filter(Boolean).join("\n")),
    });
  });
}

const summaryFields = (summaryFilters.flatMap(({ fields }) => [...fields]) as FilterField[]).filter(
  (field) => field !== "outcome",
);

/** A summary has the values of all issues of its letter, so that a filter asks whether one of them fits. */
function summaryDocument(
  record: DeterminationRecord,
  issues: readonly IssueDocument[],
): SummaryDocument | null {
  const summary = record.reading.clinicalSummary?.value;
  if (!summary) return null;
  const { determinationId, sample, decidedAt, injuredAt, addedAt, decisionDate } = letterFields(record);
  const values = summaryFields.map((field) => [field, unique(issues.flatMap((issue) => issue[field]))]);
  return withHash({
    ...(Object.fromEntries(values) as Pick<SummaryDocument, Exclude<FilterField, "outcome">>),
    id: `${record.id}_summary`,
    order: tieBreak(record.id, 0),
    ...{ determinationId, sample, decidedAt, injuredAt, addedAt, decisionDate },
    summary: searchableText(summary),
    levels: spinalLevels(summary),
    decisions: unique(issues.map(({ outcome }) => outcome)),
    issues: issues.map(({ number, headnote, outcome }) => ({ number, headnote, decision: outcome })),
  });
}

function withHash<T extends object>(document: T): T & { hash: string } {
  return { ...document, hash: createHash("sha256").update(JSON.stringify(document)).digest("base64url") };
}
