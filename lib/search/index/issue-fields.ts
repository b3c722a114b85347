import { slug } from "@/lib/catalog/slug";
import { treatmentById } from "@/lib/catalog/treatments";
import type { Citation } from "@/lib/letter/citation";
import type { Issue } from "@/lib/letter/issue";
import type { DenialReason } from "@/lib/letter/vocabulary";
import { withoutBoilerplate } from "@/lib/search/index/boilerplate";
import {
  bodiesOf,
  byCitingSide,
  citationText,
  citedPages,
  guidelineIds,
  sectionIds,
  sectionPages,
  shortCitation,
} from "@/lib/search/index/cited";
import { orNotStated, slugs, unique } from "@/lib/search/index/values";
import { cleanText, searchableText } from "@/lib/search/text/clean-text";
import { notClassified } from "@/lib/search/url/params";
import { headnote } from "@/lib/words/headnote";

/** What one issue says for itself. */
export function issueFields(issue: Issue) {
  const { reviewer, claimsAdministrator } = issue.guidelines;
  const both = [...reviewer.citations, ...claimsAdministrator.citations];
  return {
    headnote: searchableText(headnote(issue)),
    treatments: unique(
      issue.treatments.flatMap(({ name, drugClass }) => [name, ...(drugClass ? [drugClass] : [])]),
    ),
    brands: unique(issue.treatments.flatMap(({ treatmentId }) => brandsOf(treatmentId))),
    request: searchableText(issue.request.value),
    decidingSentence: issue.decidingSentence && searchableText(issue.decidingSentence.value),
    rationale: issue.rationale && searchableText(withoutBoilerplate(issue.rationale.value)),
    opening: issue.decidingSentence ? null : opening(withoutBoilerplate(issue.rationale?.value ?? "")),
    citations: unique(both.map((citation) => searchableText(citationText(citation)))),
    outcome: issue.decision.value,
    category: slugs(issue.treatments.map(({ category }) => category)),
    treatment: unique(issue.treatments.map(({ treatmentId }) => treatmentId)),
    drugClass: slugs(issue.treatments.flatMap(({ drugClass }) => drugClass ?? [])),
    ...byCitingSide("guideline", guidelineIds, issue.guidelines),
    ...byCitingSide("section", sectionIds, issue.guidelines),
    administratorStatement: slug(claimsAdministrator.statement.value),
    reviewerStatement: slug(reviewer.statement.value),
    administratorBody: bodiesOf(claimsAdministrator.citations),
    reviewerBody: bodiesOf(reviewer.citations),
    citedPage: citedPages(both),
    citedPageByReviewer: citedPages(reviewer.citations),
    citedPageByAdministrator: citedPages(claimsAdministrator.citations),
    sectionPage: sectionPages(both),
    sectionPageByReviewer: sectionPages(reviewer.citations),
    sectionPageByAdministrator: sectionPages(claimsAdministrator.citations),
    reason: reasonsOf(issue),
    conclusion: slug(issue.conclusion.value),
    bodyPart: orNotStated(slugs(issue.bodyParts.map(({ value }) => value))),
    flag: unique(issue.flags.map(({ value }) => value)),
    administratorCitations: shortCitations(claimsAdministrator.citations),
    reviewerCitations: shortCitations(reviewer.citations),
  };
}

function shortCitations(citations: Citation[]): string[] {
  return unique(citations.map((citation) => cleanText(shortCitation(citation))));
}

function reasonsOf({ decision, denialReasons }: Issue): (DenialReason | typeof notClassified)[] {
  if (decision.value !== "upheld") return [];
  const reasons = unique(denialReasons.map(({ value }) => value));
  return reasons.length === 0 ? [notClassified] : reasons;
}

/** As long as a snippet is, cut at a word. */
function opening(rationale: string): string | null {
  const text = cleanText(rationale);
  if (text === "") return null;
  return text.length <= 240 ? text : `${text.slice(0, text.lastIndexOf(" ", 240))}…`;
}

function brandsOf(treatmentId: string): readonly string[] {
  const treatment = treatmentById(treatmentId);
  return treatment?.drugClass === undefined ? [] : treatment.brands;
}
