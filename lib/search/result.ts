import type { Decision, Flag } from "@/lib/letter/vocabulary";
import type { FilterKey } from "./params";

/** A stretch of text, marked where it matched the query. */
export type Fragment = { text: string; hit: boolean };

/** One issue as a result shows it. */
export type SearchHit = {
  /** `CM17-0019171_2`. */
  id: string;
  determinationId: string;
  /** Printed case number; null where the letter has none. */
  caseNumber: string | null;
  number: number;
  issueCount: number;
  decision: Decision;
  /** "Physical therapy, lumbar spine, 6 visits": built from the fields. */
  headnote: string;
  /** The heading as printed. */
  request: string;
  /** The sentence that decided, or the best matching stretch where the query points elsewhere. */
  snippet: Fragment[];
  /** What the snippet was taken from. */
  snippetField: "deciding sentence" | "rationale" | "request" | "summary" | "guideline" | "none";
  /** Short names of what the reviewer cited. */
  reviewerCitations: string[];
  specialties: string[];
  licensedIn: string[];
  age: number | null;
  sex: "male" | "female" | null;
  decisionDate: string | null;
  flags: Flag[];
  sample: boolean;
};

/**
 * One value of a filter. Its count leaves aside what its own filter includes, and its own exclusion; all else applies. `excluded`:
 * issues that have it are left out.
 */
export type FacetValue = {
  value: string;
  label: string;
  count: number;
  selected: boolean;
  excluded: boolean;
  parent?: string;
};

/** A filter as a panel shows it. `key` of a tree's second level differs from the first (`category` > `treatment`). */
export type Facet = {
  key: FilterKey;
  label: string;
  values: FacetValue[];
  children?: { key: FilterKey; values: FacetValue[] };
};

export type SearchResult = {
  hits: SearchHit[];
  /** Exact number of issues that match. */
  total: number;
  page: number;
  pageCount: number;
  pageSize: number;
  facets: Facet[];
  /** In words, where a query needed help (words beyond the engine's tenth, a lone minus …). */
  notes: string[];
  tookMs: number;
};
