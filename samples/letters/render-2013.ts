import type { IssueSpec, LetterSpec, LineSpec } from "@/samples/letters/spec";
import { layOut } from "@/samples/letters/typeset";

const verdict = (issue: IssueSpec) =>
  `is ${issue.decision === "upheld" ? "not " : ""}medically necessary and appropriate`;
const outcome = { all: "none of the", none: "all of the", some: "some (but not all) of the" };

/** A letter of late 2013 or early 2014: cover facts, documents, summary, then items in prose. */
export function renderF2(letter: LetterSpec): string {
  const { header, issues } = letter;
  const upheld = issues.filter((issue) => issue.decision === "upheld").length;
  const kind = upheld === issues.length ? "all" : upheld === 0 ? "none" : "some";
  const final = { all: "UPHOLD", none: "OVERTURN", some: "PARTIALLY OVERTURN" }[kind];
  return layOut(
    [
      "MAXIMUS FEDERAL SERVICES, INC.\vIndependent Medical Review",
      ...(header
        ? [
            `IMR Case Number:  ${header.caseNumber}  Date of Injury:  ${header.injury}\vUR Denial Date:  ${header.urDenial}  Application Received:  ${header.received}\vPriority:  STANDARD  Dated:  ${header.decision}`,
          ]
        : []),
      `Final Determination: ${final}. This means we decided that ${outcome[kind]} disputed items/services are medically necessary and appropriate.`,
      "HOW THE IMR FINAL DETERMINATION WAS MADE",
      `MAXIMUS Federal Services sent the complete case file to a physician reviewer. He/she has no affiliation with the employer, employee, providers or the claims administrator. The physician reviewer is Board Certified in ${letter.specialties.join(" and ")} and is licensed to practice in ${letter.licensed.join(" and ")}. He/she has been in active clinical practice for more than five years and is currently working at least 24 hours a week in active practice.`,
      "DOCUMENTS REVIEWED\vThe following relevant documents received from the interested parties and the documents provided with the application were reviewed and considered. These documents included: Application of Independent Medical Review; Utilization Review Determination; Medical Records from Claims Administrator; Medical Treatment Utilization Schedule (MTUS).",
      "CLINICAL CASE SUMMARY\vThe physician reviewer developed the following clinical case summary based on a review of the case file, including all medical records:",
      ...letter.summary.split("\n"),
      "IMR DECISION(S) AND RATIONALE(S)\vThe Final Determination was based on decisions for the disputed items/services set forth below:",
      ...issues.flatMap((issue, index) => [
        `${index + 1}. ${issue.heading} ${verdict(issue)}.`,
        reliedOn("The Claims Administrator based its decision on", issue.claimsAdministrator),
        reliedOn("The Physician Reviewer based his/her decision on", issue.reviewer),
        `The Physician Reviewer's decision rationale:\v${issue.rationale}`,
      ]),
    ],
    letter.spacing ?? "single",
  );
}

/**
 * A side's guidelines in the prose of 2013: "The Claims Administrator based its decision on the
 * MTUS, …".
 */
function reliedOn(lead: string, line: LineSpec): string {
  if (line.citations.length === 0) return line.printed;
  const inside = line.citations.filter(({ mtus }) => mtus).map(({ printed }) => printed);
  const outside = line.citations.filter(({ mtus }) => !mtus).map(({ printed }) => printed);
  const parts = [
    inside.length > 0 ? `the MTUS ${inside.join(", ")}` : "",
    outside.length > 0 ? `the Non-MTUS Citation ${outside.join("; ")}` : "",
  ];
  return `${lead} ${parts.filter(Boolean).join(", and ")}.`;
}

const result = (issue: IssueSpec, index: number) =>
  `${index + 1}) MAXIMUS Federal Services, Inc. has determined the request for ${issue.heading} ${verdict(issue)}.`;

/** A notice of mid 2013: results first, then qualifications, summary, and each item in prose. */
export function renderF1(letter: LetterSpec): string {
  const { header } = letter;
  const results = letter.issues.map(result);
  return layOut(
    [
      "MAXIMUS FEDERAL SERVICES, INC.\vIndependent Medical Review\vP.O. Box 138009\vSacramento, CA 95813-8009",
      "Notice of Independent Medical Review Determination",
      `Dated: ${header?.decision ?? ""}`,
      ...(header
        ? [
            `IMR Case Number: ${header.caseNumber}\vDate of Injury: ${header.injury}\vDate of UR Decision: ${header.urDenial}\vIMR Application Received: ${header.received}`,
          ]
        : []),
      ...results,
      "INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE",
      `An application for Independent Medical Review was filed on ${header?.received} disputing the Utilization Review Denial dated ${header?.urDenial}. A Notice of Assignment and Request for Information was provided to the above parties on ${header?.assigned}. A decision has been made for each of the treatment and/or services that were in dispute:`,
      ...results,
      `Medical Qualifications of the Expert Reviewer:\vThe independent Medical Doctor who made the decision has no affiliation with the employer, employee, providers or the claims administrator. The physician reviewer is Board Certified in ${letter.specialties.join(" and ")} and is licensed to practice in ${letter.licensed.join(" and ")}. He/she has been in active clinical practice for more than five years.`,
      `Case Summary:\v${letter.summary}`,
      "Documents Reviewed for Determination:\vThe following relevant documents received from the interested parties and the documents provided with the application were reviewed and considered.\v- Application for Independent Medical Review\v- Utilization Review Determination\v- Medical Records from Claims Administrator\v- Medical Treatment Utilization Schedule (MTUS)",
      ...letter.issues.flatMap((issue, index) => [
        `${index + 1}) Regarding the request for ${issue.heading}:`,
        `Section of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer to Make His/Her Decision\v${reliedOn("The Claims Administrator based its decision on", issue.claimsAdministrator)} ${reliedOn("The Expert Reviewer based his/her decision on", issue.reviewer)}`,
        `Rationale for the Decision:\v${issue.rationale}`,
      ]),
      "Effect of the Decision:\vThe determination of MAXIMUS Federal Services and its physician reviewer is deemed to be the final determination of the Administrative Director, Division of Workers' Compensation.",
    ],
    letter.spacing ?? "single",
  );
}
