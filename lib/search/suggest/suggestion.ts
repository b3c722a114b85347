/** What a suggestion is, in the words that a reader sees beside it. */
export type SuggestionKind =
  | "treatment"
  | "brand"
  | "category"
  | "drug class"
  | "guideline"
  | "guideline section"
  | "body part"
  | "specialty"
  | "case";

/** One thing that the typed words may mean. */
export type Suggestion = {
  kind: SuggestionKind;
  /** "Hydrocodone/acetaminophen", "CM17-0012517". */
  label: string;
  /** Why it is suggested where the label does not tell: the brand or synonym that was typed, the guideline of a section, what a case is about. */
  detail: string | null;
  /** Issues that have it; of a case, issues that it decides. */
  issues: number;
  /** The search that it leads to; of a case, its determination. */
  href: string;
};
