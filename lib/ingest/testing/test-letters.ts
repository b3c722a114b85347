/** What a test specifies of an invented letter; the rest has defaults. */
export type TestLetter = {
  caseNumber?: string | null;
  request?: string;
  decision?: "Upheld" | "Overturned";
  summary?: string;
  rationale?: string;
};

/** An invented letter in the modern format; equal arguments give equal texts. */
export function testLetter({
  caseNumber = "CM99-0000001",
  request = "Physical therapy for the left knee, 2 times a week for 4 weeks",
  decision = "Upheld",
  summary = "The injured worker is a 44 year old female who reported an injury on 3-14-2016 when a crate slid off a cart.",
  rationale = "The notes name no gain from the visits so far and no goal for more of them.",
}: TestLetter = {}): string {
  const verdict = decision === "Upheld" ? "is not medically necessary" : "is medically necessary";
  const header = caseNumber === null ? [] : ["Case Number:", caseNumber, "Date Assigned:", "02/06/2017"];
  const dates = [
    "Date of Injury:",
    "03/14/2016",
    "Decision Date:",
    "02/28/2017",
    "UR Denial Date:",
    "01/20/2017",
  ];
  return [
    ...(caseNumber === null ? [] : [line(...header), line(...dates), line("Priority: Standard")]),
    "HOW THE IMR FINAL DETERMINATION WAS MADE",
    "MAXIMUS Federal Services sent the complete case file to an expert reviewer.",
    "The Expert Reviewer has the following credentials:",
    "State(s) of Licensure: California\nCertification(s)/Specialty: Orthopedic Surgery",
    "CLINICAL CASE SUMMARY",
    "The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:",
    summary,
    "IMR ISSUES, DECISIONS AND RATIONALES",
    "The Final Determination was based on decisions for the disputed items/services set forth below:",
    `${request}: ${decision}`,
    "Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.",
    "MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment 2016.",
    `Decision rationale: ${rationale} The request ${verdict}.`,
    "",
  ].join("\n\n");
}

const line = (...words: string[]) => words.join(" ");

/** As many letters as wanted, no two alike, each with a case number of its own. */
export function testLetters(count: number, from = 1): string[] {
  return Array.from({ length: count }, (_, index) => {
    const number = String(from + index).padStart(7, "0");
    return testLetter({
      caseNumber: `CM99-${number}`,
      decision: index % 3 === 0 ? "Overturned" : "Upheld",
      rationale: `Note ${number} tells of steady progress towards work.`,
    });
  });
}
