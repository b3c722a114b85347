import type { Issue } from "@/lib/letter/issue";
import type { DeterminationRecord } from "@/lib/letter/record";
import { filter, oneOf, wordsFrom } from "@/lib/search/filters/filter";

/**
 * What a reader should know about how a letter could be read, with when it holds; what the filters by
 * flag, reason and conclusion show is not repeated.
 */
const qualities = {
  "read-in-part": { words: "Read in part only", holds: (_, { status }) => status === "partial" },
  "words-left-over": {
    words: "Words of the decision not accounted for",
    holds: (_, { reading }) => reading.coverage.share < 1,
  },
  "implausible-date": {
    words: "A date that cannot be right",
    holds: (_, { reading }) => reading.warnings.some(({ value }) => value === "implausible-date"),
  },
  "no-case-number": {
    words: "No case number printed",
    holds: (_, { reading }) => reading.caseNumber === null,
  },
  "no-decision-date": {
    words: "No date of decision printed",
    holds: (_, { reading }) => reading.dates.decision === null,
  },
  "no-treatment": { words: "No treatment recognised", holds: ({ treatments }) => treatments.length === 0 },
  "no-rationale": { words: "No rationale read", holds: ({ rationale }) => rationale === null },
  "unknown-guideline": {
    words: "A guideline that is not in the catalog",
    holds: ({ guidelines: { reviewer, claimsAdministrator } }) =>
      [...reviewer.citations, ...claimsAdministrator.citations].some(
        ({ guidelineId }) => guidelineId === null,
      ),
  },
} satisfies Record<string, { words: string; holds: (issue: Issue, record: DeterminationRecord) => boolean }>;

type Quality = keyof typeof qualities;
export const qualityNames = Object.keys(qualities) as [Quality, ...Quality[]];

export const quality = filter({
  key: "quality",
  field: "quality",
  of: "issue",
  value: oneOf(...qualityNames),
  read: (issue, record) => qualityNames.filter((name) => qualities[name].holds(issue, record)),
  panel: { part: "more", place: 13 },
  words: {
    name: "Reading of the letter",
    value: wordsFrom(Object.fromEntries(qualityNames.map((name) => [name, qualities[name].words]))),
  },
  api: { description: "What a reader should know about how the letter could be read." },
});
