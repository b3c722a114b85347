import { reliedOn } from "@/bench/letters/relied-on";
import type { LetterSpec } from "@/bench/letters/spec";
import { layOut } from "@/bench/letters/typeset";

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
        `${index + 1}. ${issue.heading} is ${issue.decision === "upheld" ? "not " : ""}medically necessary and appropriate.`,
        reliedOn("The Claims Administrator based its decision on", issue.claimsAdministrator),
        reliedOn("The Physician Reviewer based his/her decision on", issue.reviewer),
        `The Physician Reviewer's decision rationale:\v${issue.rationale}`,
      ]),
    ],
    letter.spacing ?? "single",
  );
}
