import type { CitationSpec, IssueSpec, LetterSpec, LineSpec } from "@/samples/letters/spec";

// Not from lib/catalog, so that a fault there shows in the evaluation.
const postalCodes = new Map(
  `AZ Arizona, CA California, CO Colorado, CT Connecticut, FL Florida, GA Georgia, HI Hawaii,
   ID Idaho, IL Illinois, IN Indiana, KS Kansas, MA Massachusetts, MD Maryland, MI Michigan,
   MO Missouri, NC North Carolina, NJ New Jersey, NM New Mexico, NV Nevada, NY New York, OH Ohio,
   OR Oregon, PA Pennsylvania, TX Texas, UT Utah, VA Virginia, WA Washington, WV West Virginia`
    .split(/,\s+/)
    .map((row) => [row.slice(3), row.slice(0, 2)]),
);

const iso = (us: string | undefined) => (us ? us.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, "$3-$1-$2") : null);

const citation = ({ printed, ...facts }: CitationSpec) => ({ ...facts, raw: printed });
const line = ({ statement, citations }: LineSpec) => ({ statement, citations: citations.map(citation) });

function issueLabel(issue: IssueSpec, index: number) {
  return {
    number: index + 1,
    request: issue.heading,
    modification: issue.modification ?? null,
    decision: issue.decision,
    treatments: issue.treatments,
    bodyParts: issue.bodyParts ?? [],
    quantity: issue.quantity ?? null,
    flags: issue.flags ?? [],
    conclusion:
      issue.conclusion ?? (issue.decision === "upheld" ? "not medically necessary" : "medically necessary"),
    guidelines: { claimsAdministrator: line(issue.claimsAdministrator), reviewer: line(issue.reviewer) },
  };
}

/**
 * What a careful reader takes from the letter, in the form of the label set (the author's intent,
 * never the parser's word).
 */
export function labelOf(letter: LetterSpec) {
  const { header, issues } = letter;
  const upheld = issues.filter((issue) => issue.decision === "upheld").length;
  return {
    caseNumber: header?.caseNumber ?? null,
    dates: {
      assigned: letter.format === "F2" ? null : iso(header?.assigned),
      injury: iso(header?.injury),
      decision: iso(header?.decision),
      urDenial: iso(header?.urDenial),
      applicationReceived: iso(header?.received),
    },
    // A notice of 2013 prints no priority, a letter of early 2014 no date of assignment.
    priority: header && letter.format !== "F1" ? (header.priority ?? "Standard") : null,
    reviewer: {
      specialties: [...letter.specialties, ...(letter.subspecialty ? [letter.subspecialty] : [])],
      licensedIn: letter.licensed.map((name) => postalCodes.get(name)!),
    },
    patient: { age: letter.age, sex: letter.sex },
    injury: letter.injury,
    outcome: upheld === issues.length ? "upheld" : upheld === 0 ? "overturned" : "partially overturned",
    warnings: letter.warnings ?? [],
    issues: issues.map(issueLabel),
  };
}
