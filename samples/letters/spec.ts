/** An invented letter: the words to print, and the values that a careful reader finds in them. */

export type CitationSpec = {
  /** As the letter prints it. */
  printed: string;
  mtus: boolean;
  body: "DWC" | "ACOEM" | "ODG" | "Other";
  guideline: string | null;
  year: number | null;
  sections: string[];
  pages: [number, number][];
};

export type LineSpec = {
  printed: string;
  statement: "cited" | "outside MTUS" | "none cited";
  citations: CitationSpec[];
};

export type TreatmentSpec = { category: string; name: string; drugClass?: string };

export type IssueSpec = {
  heading: string;
  decision: "upheld" | "overturned";
  claimsAdministrator: LineSpec;
  reviewer: LineSpec;
  rationale: string;
  modification?: { requested: string; authorized: string; disputed: string };
  treatments: TreatmentSpec[];
  bodyParts?: string[];
  quantity?: Record<string, unknown>;
  flags?: string[];
  /** Where it differs from what the decision suggests. */
  conclusion?: string;
};

export type LetterSpec = {
  /** File name without extension, after what the letter is an example of. */
  name: string;
  format: "F1" | "F2" | "F3a" | "F3b" | "F3c" | "F4";
  spacing?: "single" | "double";
  header?: {
    caseNumber: string;
    assigned: string;
    injury: string;
    decision: string;
    urDenial: string;
    received: string;
    priority?: "Standard" | "Expedited";
  };
  /** Full names of states, as printed. */
  licensed: string[];
  specialties: string[];
  subspecialty?: string;
  age: number | null;
  sex: "male" | "female" | null;
  injury: { date: string | null; raw: string | null };
  summary: string;
  issues: IssueSpec[];
  warnings?: string[];
  /**
   * Edits of the printed text that no field describes (a page break in a heading, a tab, a smart
   * quote).
   */
  mangle?: (text: string) => string;
};
