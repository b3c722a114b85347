import { createHash } from "node:crypto";
import { issueId } from "@/lib/letter/identity";
import type { DeterminationRecord } from "@/lib/letter/record";
import type { IssueDocument } from "@/lib/search/engine/document";
import { readFilterFields } from "@/lib/search/filters/all";
import { issueFields } from "@/lib/search/index/issue-fields";
import { letterFields } from "@/lib/search/index/letter-fields";
import { tieBreak } from "@/lib/search/index/order";
import { reasonSentences } from "@/lib/search/index/reason-sentences";
import { spinalLevels } from "@/lib/search/text/spinal-levels";
import { unprintedNames } from "@/lib/search/text/unprinted";

/**
 * The documents of a determination, one for each issue, in order. Pure: the same record gives the same
 * documents.
 */
export function toDocuments(record: DeterminationRecord): IssueDocument[] {
  const shared = letterFields(record);
  return record.reading.issues.map((issue) => {
    const own = issueFields(issue);
    const filtered = readFilterFields(issue, record);
    const document = inHashOrder({
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
        [own.headnote, own.request, own.decidingSentence, own.rationale, shared.summary, ...own.citations],
      ),
      levels: spinalLevels(
        [issue.request.value, issue.rationale?.value, shared.summary].filter(Boolean).join("\n"),
      ),
    });
    return { ...document, hash: createHash("sha256").update(JSON.stringify(document)).digest("base64url") };
  });
}

/**
 * The order in which the hash reads the fields. It is that of the indexes that exist, so that they stay
 * valid; a field that is not listed here follows the others.
 */
const hashOrder =
  "id number order determinationId caseNumber issueCount sample letters summary specialty specialties state year injuryYear decidedAt injuredAt decisionDate injuryDate sex age ageBand headnote treatments brands request decidingSentence rationale opening citations outcome category treatment drugClass guideline guidelineByReviewer guidelineByAdministrator guidelineByBoth guidelineByReviewerOnly guidelineByAdministratorOnly section sectionByReviewer sectionByAdministrator sectionByBoth sectionByReviewerOnly sectionByAdministratorOnly administratorStatement reviewerStatement administratorBody reviewerBody citedPage citedPageByReviewer citedPageByAdministrator sectionPage sectionPageByReviewer sectionPageByAdministrator reason conclusion bodyPart flag administratorCitations reviewerCitations reasonSentences quality yearOutcome unprinted levels".split(
    " ",
  );

function inHashOrder<T extends object>(fields: T): T {
  const ordered: Partial<T> = {};
  for (const name of hashOrder as (keyof T)[]) if (name in fields) ordered[name] = fields[name];
  return Object.assign(ordered, fields);
}
