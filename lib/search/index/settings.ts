import type { Settings } from "meilisearch";
import type { IssueDocument, SummaryDocument } from "@/lib/search/engine/document";
import { filterFields } from "@/lib/search/filters/all";
import { synonyms } from "@/lib/search/text/synonyms";

type Field = keyof IssueDocument | keyof SummaryDocument;

const searched: Field[] = [
  "headnote",
  "treatments",
  "brands",
  "request",
  "levels",
  "decidingSentence",
  "rationale",
  "citations",
  // Of the documents of summaries alone.
  "summary",
  "caseNumber",
  // "MRI overturned": letters hardly say the word in a sentence, readers do.
  "outcome",
  "closing",
];

const filtered: Field[] = [
  "determinationId",
  "sample",
  ...filterFields,
  "unprinted",
  "yearOutcome",
  "decisions",
];

/** More values of one filter than this are cut off, the rarest first. */
export const maxValuesPerFacet = 2000;

/**
 * How the engine treats the index. Always sent before the documents: afterwards costs nearly twice
 * the time. Arrays that the engine keeps sorted are sorted here, so that the two can be compared.
 */
export function indexSettings(): Settings {
  return {
    searchableAttributes: searched,
    filterableAttributes: [
      { attributePatterns: filtered, features: features(false) },
      {
        attributePatterns: ["number", "decidedAt", "injuredAt", "addedAt", "order"] satisfies Field[],
        features: features(true),
      },
    ],
    sortableAttributes: ["decidedAt", "injuredAt", "addedAt", "order"] satisfies Field[],
    // A chosen order comes first, else the engine would sort within equally good matches only.
    // Where words stand comes before how near they stand: "lumbar MRI" asks for that treatment, not
    // for a history that tells of one. Ties: the newest, then by case number.
    rankingRules: [
      "sort",
      "words",
      "typo",
      "attribute",
      "proximity",
      "exactness",
      "decidedAt:desc",
      "order:asc",
    ],
    // None of our own: they double the cost of every search (clean-text.ts does their work). And a
    // hyphen among the opposite list would disable exclusion by minus.
    separatorTokens: [],
    nonSeparatorTokens: [],
    // No stop words: "not medically necessary" would then match its opposite.
    stopWords: [],
    // A word finds itself, its plural and its synonyms: tolerance would make "wound" find "would".
    // What no letter has is corrected before the search (read/correct.ts).
    typoTolerance: { enabled: false },
    synonyms: synonyms(),
    // The cheaper "byAttribute" breaks phrases.
    proximityPrecision: "byWord",
    faceting: { maxValuesPerFacet, sortFacetValuesBy: { "*": "count" } },
    pagination: { maxTotalHits: 1_000_000_000 },
    // Names of filter values are the catalogs' business; the engine knows slugs only.
    facetSearch: false,
  };
}

function features(comparison: boolean) {
  return { facetSearch: false, filter: { equality: true, comparison } };
}
