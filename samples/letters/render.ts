import { renderF1, renderF2 } from "@/samples/letters/render-2013";
import type { IssueSpec, LetterSpec } from "@/samples/letters/spec";
import { layOut } from "@/samples/letters/typeset";

const affiliation =
  "MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no affiliation with the employer, employee, providers or the claims administrator.";
const practice =
  "He/she has been in active clinical practice for more than five years and is currently working at least 24 hours a week in active practice. The expert reviewer was selected based on his/her clinical experience, education, background, and expertise in the same or similar specialties that evaluate and/or treat the medical condition and disputed";
const laws =
  "He/she is familiar with governing laws and regulations, including the strength of evidence hierarchy that applies to Independent Medical Review determinations.";

function headerTable({ header }: LetterSpec): string[] {
  if (!header) return [];
  const row = (left: string, right: string) => `${left.padEnd(46)}${right}`;
  return [
    `Case Number: ${header.caseNumber}`,
    row(`Date Assigned: ${header.assigned}`, `Date of Injury: ${header.injury}`),
    row(`Decision Date: ${header.decision}`, `UR Denial Date: ${header.urDenial}`),
    row(`Priority: ${header.priority ?? "Standard"}`, `Application Received: ${header.received}`),
  ];
}

function inlineCredentials(letter: LetterSpec): string {
  const board = `The expert reviewer is Board Certified in ${letter.specialties.join(" and ")}`;
  const sub = letter.subspecialty ? `, has a subspecialty in ${letter.subspecialty}` : "";
  const states =
    letter.licensed.length > 1
      ? `${letter.licensed.slice(0, -1).join(", ")} and ${letter.licensed.at(-1)}`
      : letter.licensed[0];
  return `${board}${sub} and is licensed to practice in ${states}.`;
}

function issueParagraphs(issue: IssueSpec): string[] {
  const decision = issue.decision === "upheld" ? "Upheld" : "Overturned";
  return [
    `${issue.heading}: ${decision}`,
    `Claims Administrator guideline: ${issue.claimsAdministrator.printed}`,
    `MAXIMUS guideline: ${issue.reviewer.printed}`,
    ...`Decision rationale: ${issue.rationale}`.split("\n"),
  ];
}

function modern(letter: LetterSpec): string {
  const inline = letter.format === "F3a";
  const made = inline
    ? [`${affiliation} ${inlineCredentials(letter)} ${practice} items/services. ${laws}`]
    : [
        `${affiliation} ${practice} items/Service. ${laws}`,
        `The Expert Reviewer has the following credentials:\vState(s) of Licensure: ${letter.licensed.join(", ")}\vCertification(s)/Specialty: ${letter.specialties.join(", ")}`,
      ];
  const table = headerTable(letter).join("\v");
  return layOut(
    [
      ...(table ? [table] : []),
      "HOW THE IMR FINAL DETERMINATION WAS MADE",
      ...made,
      "CLINICAL CASE SUMMARY",
      "The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:",
      ...letter.summary.split("\n"),
      "IMR ISSUES, DECISIONS AND RATIONALES",
      "The Final Determination was based on decisions for the disputed items/services set forth below:",
      ...letter.issues.flatMap(issueParagraphs),
    ],
    letter.spacing ?? "single",
  );
}

/** The text of a letter, as the text layer of a published PDF or a text export gives it. */
export function renderLetter(letter: LetterSpec): string {
  const text =
    letter.format === "F1" ? renderF1(letter) : letter.format === "F2" ? renderF2(letter) : modern(letter);
  return letter.mangle ? letter.mangle(text) : text;
}
