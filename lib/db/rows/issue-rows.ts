import { sectionId as sectionIdOf } from "@/lib/catalog/guidelines";
import { slug } from "@/lib/catalog/slug";
import type { Citation } from "@/lib/letter/citation";
import type { Amount, Issue } from "@/lib/letter/issue";

/** The row of `issue`. */
export function issueRow(id: number, determination_id: string, issue: Issue) {
  const { modification, quantity } = issue;
  const [total_min, total_max] = ends(quantity?.total);
  return {
    id,
    determination_id,
    number: issue.number,
    decision: issue.decision.value,
    request: issue.request.value,
    requested: modification?.requested.value ?? null,
    authorized: modification?.authorized.value ?? null,
    disputed: modification?.disputed.value ?? null,
    ...{ total_min, total_max },
    unit: quantity?.unit ?? null,
    conclusion: issue.conclusion.value,
    flags: values(issue.flags),
    denial_reasons: values(issue.denialReasons),
    deciding_sentence: issue.decidingSentence?.value ?? null,
    signalled: issue.signalled?.value ?? null,
    depends_on: issue.dependsOn,
    claims_administrator_statement: issue.guidelines.claimsAdministrator.statement.value,
    reviewer_statement: issue.guidelines.reviewer.statement.value,
  };
}

/** Rows of `issue_treatment`. */
export function treatmentRows(issue_id: number, issue: Issue) {
  return issue.treatments.map(({ treatmentId }, position) => ({
    issue_id,
    position,
    treatment_id: treatmentId,
  }));
}

/** Rows of `issue_body_part`. */
export function bodyPartRows(issue_id: number, issue: Issue) {
  return issue.bodyParts
    .map(({ value, levels }) => ({ body_part_id: slug(value), levels }))
    .filter(({ body_part_id }) => body_part_id !== "")
    .map((row, position) => ({ issue_id, position, ...row }));
}

function ends(amount: Amount | undefined): [number, number] | [null, null] {
  if (amount === undefined) return [null, null];
  return typeof amount === "number" ? [amount, amount] : amount;
}

/** Each value once, in the letter's order. */
function values<T extends string>(found: { value: T }[]): T[] {
  return [...new Set(found.map(({ value }) => value))];
}

type PlacedCitation = { side: "reviewer" | "claims_administrator"; position: number; citation: Citation };

/** The citations of both sides of an issue, each with its position. */
export function placedCitations({ guidelines }: Issue): PlacedCitation[] {
  const place = (side: PlacedCitation["side"], citations: Citation[]) =>
    citations.map((citation, position) => ({ side, position, citation }));
  return [
    ...place("reviewer", guidelines.reviewer.citations),
    ...place("claims_administrator", guidelines.claimsAdministrator.citations),
  ];
}

/** Rows of `citation`. */
export function citationRows(issue_id: number, issue: Issue) {
  return placedCitations(issue).map(({ side, position, citation }) => ({
    issue_id,
    side,
    position,
    mtus: citation.mtus,
    body: citation.body,
    guideline_id: citation.guidelineId,
    title: citation.guideline,
    year: citation.year,
    pages: multirange(citation.pages),
    raw: citation.raw,
  }));
}

/** Rows of `citation_section`. */
export function citationSectionRows(issue_id: number, issue: Issue) {
  return placedCitations(issue).flatMap(({ side, position: citation_position, citation }) =>
    citation.sections.map((section, position) => ({
      ...{ issue_id, side, citation_position, position },
      printed: section.value,
      section_id: sectionId(citation, section),
    })),
  );
}

/**
 * `guideline/section` of a cited section: the catalog's id, else one made of the printed name; null
 * if the guideline is not in the catalog.
 */
export function sectionId(
  citation: Pick<Citation, "guidelineId">,
  section: Pick<Citation["sections"][number], "value" | "sectionId">,
): string | null {
  if (section.sectionId !== null || citation.guidelineId === null) return section.sectionId;
  return sectionIdOf(citation.guidelineId, section.value);
}

function multirange(pages: Citation["pages"]): string {
  return `{${pages.map(([from, to]) => `[${Math.min(from, to)},${Math.max(from, to)}]`).join(",")}}`;
}
