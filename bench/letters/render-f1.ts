import { reliedOn } from "@/bench/letters/relied-on";
import type { IssueSpec, LetterSpec } from "@/bench/letters/spec";
import { layOut } from "@/bench/letters/typeset";

const verdict = (issue: IssueSpec) =>
  issue.decision === "upheld"
    ? "is not medically necessary and appropriate"
    : "is medically necessary and appropriate";
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
