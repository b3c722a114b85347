import type { ExportRow } from "@/lib/api/schemas/export-row";
import type { WholeIssue } from "@/lib/search/read/each-issue";
import { notStated } from "@/lib/search/url/params";
import { citationText } from "@/lib/words/citation";

/** One issue as a flat record of the export. */
export function exportRow(issue: WholeIssue, site: string): ExportRow {
  return {
    issue: issue.id,
    determination: issue.determinationId,
    number: issue.number,
    issueCount: issue.issueCount,
    decision: issue.outcome,
    headnote: issue.headnote,
    request: issue.request,
    decidingSentence: issue.decidingSentence,
    categories: issue.category,
    treatments: issue.treatment,
    drugClasses: issue.drugClass,
    bodyParts: stated(issue.bodyPart),
    denialReasons: issue.reason,
    conclusion: issue.conclusion,
    administratorStatement: issue.administratorStatement,
    administratorGuidelines: issue.guidelineByAdministrator,
    administratorSections: issue.sectionByAdministrator,
    administratorCitations: issue.administratorCitations,
    reviewerStatement: issue.reviewerStatement,
    reviewerGuidelines: issue.guidelineByReviewer,
    reviewerSections: issue.sectionByReviewer,
    reviewerCitations: issue.reviewerCitations,
    specialties: issue.specialties,
    licensedIn: stated(issue.state),
    age: issue.age,
    sex: issue.sex === notStated ? null : issue.sex,
    caseNumber: issue.caseNumber,
    decisionDate: issue.decisionDate,
    injuryDate: issue.injuryDate,
    flags: issue.flag,
    quality: issue.quality,
    sample: issue.sample,
    citation: citationText({
      id: issue.determinationId,
      decided: issue.decisionDate,
      issue: issue.number,
      sample: issue.sample,
    }),
    link: `${site}/determinations/${issue.determinationId}#issue-${issue.number}`,
  };
}

function stated(values: string[]): string[] {
  return values.filter((value) => value !== notStated);
}
