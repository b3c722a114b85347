import type { Span } from "@/lib/letter/found";
import type { Piece } from "@/lib/parse/piece";

/** One issue of an invented letter. */
export type InventedIssue = {
  heading: string;
  decision: string;
  claimsAdministrator?: string;
  reviewer?: string;
  rationale?: string;
};

/** The contents of an invented letter; the rest has defaults. */
type InventedLetter = {
  header?: string[];
  credentials?: string[];
  summary?: string;
  issues?: InventedIssue[];
};

const header = [
  "Case Number: CM19-0000001",
  "Date Assigned: 01/31/2019 Date of Injury: 10/29/2018",
  "Decision Date: 02/28/2019 UR Denial Date: 01/24/2019",
  "Priority: Standard Application 01/30/2019",
  "Received:",
];
const credentials = [
  "The Expert Reviewer has the following credentials:",
  "State(s) of Licensure: California, Ohio",
  "Certification(s)/Specialty: Orthopedic Surgery, Sports Medicine",
];
const summary =
  "The injured worker is a 44 year old female, who sustained an industrial injury on 10-29-18. The injured worker was diagnosed as having a right ankle sprain.";
const noEvidence = "did not cite any medical evidence for its decision.";

/** The paragraphs of an invented letter in the form of 2016 and later, for tests. */
export function inventedParagraphs(letter: InventedLetter = {}): string[] {
  const issues = letter.issues ?? [{ heading: "Ankle brace", decision: "Upheld" }];
  return [
    ...(letter.header ?? header),
    "HOW THE IMR FINAL DETERMINATION WAS MADE",
    "MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no affiliation with the employer, employee, providers or the claims administrator.",
    ...(letter.credentials ?? credentials),
    "CLINICAL CASE SUMMARY",
    "The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:",
    letter.summary ?? summary,
    "IMR ISSUES, DECISIONS AND RATIONALES",
    "The Final Determination was based on decisions for the disputed items/services set forth below:",
    ...issues.flatMap((issue) => [
      `${issue.heading}: ${issue.decision}`,
      `Claims Administrator guideline: ${issue.claimsAdministrator ?? `The Claims Administrator ${noEvidence}`}`,
      `MAXIMUS guideline: ${issue.reviewer ?? `The Expert Reviewer ${noEvidence}`}`,
      `Decision rationale: ${issue.rationale ?? "Nothing in the file tells of a need for it. The request is not medically necessary."}`,
    ]),
  ];
}

/** An invented letter, a blank line between its paragraphs; equal arguments give equal texts. */
export function inventedLetter(letter: InventedLetter = {}): string {
  return `${inventedParagraphs(letter).join("\n\n")}\n`;
}

/**
 * Paragraphs set to a page's width, as extractors give them: one line after the other, `between`
 * two paragraphs.
 */
export function setToWidth(paragraphs: string[], between: string, lineEnd = "\n"): string {
  return paragraphs.map((text) => text.replace(/(.{1,92})(?:\s|$)/g, `$1${lineEnd}`)).join(between);
}

/** Every span of a reading with the path that leads to it, for tests. */
export function spansOf(reading: unknown, path = ""): { path: string; span: Span }[] {
  if (Array.isArray(reading)) return reading.flatMap((item, index) => spansOf(item, `${path}[${index}]`));
  if (typeof reading !== "object" || reading === null) return [];
  return Object.entries(reading).flatMap(([key, value]) => {
    if (key === "source") return [];
    if (key === "span") return [{ path, span: value as Span }];
    if (key === "unread") return (value as Span[]).map((span) => ({ path: `${path}.unread`, span }));
    return spansOf(value, `${path}.${key}`);
  });
}

/** A text as a piece that is its own source: the offset of every code unit is its index. */
export function plainPiece(text: string): Piece {
  return { text, offsets: Int32Array.from({ length: text.length }, (_, index) => index), start: 0 };
}
