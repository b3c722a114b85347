import { inventedLetter } from "@/lib/parse/testing/invented-letter";

/** What a test specifies of an invented letter; the rest has defaults. */
type TestLetter = {
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
  summary,
  rationale = "The notes name no gain from the visits so far and no goal for more of them.",
}: TestLetter = {}): string {
  const verdict = decision === "Upheld" ? "is not medically necessary" : "is medically necessary";
  const dates =
    "Date of Injury: 03/14/2016 Decision Date: 02/28/2017 UR Denial Date: 01/20/2017 Priority: Standard";
  return inventedLetter({
    header: caseNumber === null ? [] : [`Case Number: ${caseNumber} Date Assigned: 02/06/2017`, dates],
    summary,
    issues: [{ heading: request, decision, rationale: `${rationale} The request ${verdict}.` }],
  });
}

/** `count` different letters with consecutive case numbers, the first with the number `from`. */
export function testLetters(count: number, from = 1): string[] {
  return Array.from({ length: count }, (_, index) => {
    const number = String(from + index).padStart(7, "0");
    return testLetter({
      caseNumber: `CM99-${number}`,
      decision: index % 3 === 0 ? "Overturned" : "Upheld",
      rationale: `Note ${number} describes steady progress towards work.`,
    });
  });
}
