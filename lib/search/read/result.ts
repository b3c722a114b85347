import { z } from "zod";
import { ageSchema, decisionSchema, flagSchema, sexSchema } from "@/lib/letter/vocabulary";
import { filterKeys } from "@/lib/search/filters/all";
import { noteSchema, understoodTermSchema } from "@/lib/search/query/note";

const count = z.int().min(0);
const filterKey = z.enum(filterKeys);

/** A stretch of text, marked where it matched the query. */
export const fragmentSchema = z.strictObject({
  text: z.string(),
  hit: z.boolean().describe("Whether these words matched the query."),
});
export type Fragment = z.infer<typeof fragmentSchema>;

/** A guideline that was cited, and the age of the law: at the decision and now. */
const standingSchema = z.strictObject({
  guideline: z.string().describe("As `/api/v1/guidelines` lists it."),
  label: z.string().describe("Author, name and, in brackets, the adopter."),
  inForceAtDecision: z
    .boolean()
    .nullable()
    .describe("As part of the MTUS; null where it never was, or the letter states no date."),
  inForceNow: z.boolean().nullable().describe("Null where it never was part of the MTUS, or is not certain."),
  replacedOn: z.string().nullable().describe("ISO date: the first day on which it was no longer in force."),
  replacedBy: z.string().nullable().describe("The guideline in force in its place."),
});

/** One issue as a result shows it. */
export const searchHitSchema = z.strictObject({
  id: z.string().describe("The determination's id and the issue's number: `CM17-0019171_2`."),
  determinationId: z.string().describe("The case number, else an id of the program's own (`L-…`)."),
  caseNumber: z.string().nullable().describe("As printed; null where the letter has none."),
  number: z.int().min(1).describe("Place of the issue in its letter, from 1."),
  issueCount: z.int().min(1).describe("Issues of the letter."),
  decision: decisionSchema.describe("`upheld`: the refusal stands. `overturned`: the treatment is granted."),
  headnote: z
    .string()
    .describe("What was asked, built from the fields: “Physical therapy, lumbar spine, 6 visits”."),
  request: z.string().describe("The heading as printed."),
  decidingSentence: z.string().nullable().describe("The sentence that decided; null where none stands out."),
  snippet: z
    .array(fragmentSchema)
    .describe("The sentence that decided, or the best matching stretch where the query points elsewhere."),
  snippetField: z
    .enum(["deciding sentence", "rationale", "request", "guideline", "none"])
    .describe("What the snippet was taken from."),
  reviewerCitations: z.array(z.string()).describe("Short names of what the reviewer cited."),
  reviewerGuidelines: z
    .array(standingSchema)
    .describe("Guidelines of the catalog that the reviewer cited, and whether they are in force."),
  specialties: z.array(z.string()).describe("The reviewer’s specialties as printed."),
  licensedIn: z.array(z.string()).describe("States in which the reviewer is licensed, by postal code."),
  age: ageSchema.nullable().describe("The worker’s age in years; one value beyond 89."),
  sex: sexSchema.nullable(),
  decisionDate: z.string().nullable().describe("ISO date."),
  injuryDate: z.string().nullable().describe("ISO date."),
  flags: z.array(flagSchema),
  sample: z.boolean().describe("An invented letter that ships with the program."),
});
export type SearchHit = z.infer<typeof searchHitSchema>;

/** One value of a filter. */
export const facetValueSchema = z.strictObject({
  value: z.string().describe("As it stands in an address."),
  label: z.string().describe("In words."),
  count: count.describe(
    "Exact number of issues. What its own filter includes, and its own exclusion, are left aside; all else applies.",
  ),
  selected: z.boolean(),
  excluded: z.boolean().describe("Issues that have it are left out."),
  parent: z.string().optional().describe("On the second level of a tree: the value that it stands under."),
  more: count.optional().describe("On the first level of a tree: values under it that are left out here."),
});
export type FacetValue = z.infer<typeof facetValueSchema>;

/** A filter as a panel shows it: the values chosen and the most frequent ones. */
export const facetSchema = z.strictObject({
  key: filterKey,
  label: z.string(),
  values: z.array(facetValueSchema),
  more: count.describe("Further values that some issues have; all can be asked for."),
  children: z
    .strictObject({ key: filterKey, values: z.array(facetValueSchema) })
    .optional()
    .describe("The second level of a tree (category and treatment, guideline and section)."),
});
export type Facet = z.infer<typeof facetSchema>;

/** How the words of a query were read. */
export const interpretationSchema = z.strictObject({
  filters: z
    .array(z.strictObject({ filter: z.string(), value: z.string(), label: z.string() }))
    .describe("What words of the query were read as: filters, as if they had been chosen."),
  words: z.string().describe("The words that were searched in the text."),
  corrected: z
    .array(z.strictObject({ typed: z.string(), as: z.string() }))
    .describe("Misspelled words, and what they were read as; in quotation marks a word stays as typed."),
  preferred: z
    .array(z.string())
    .describe(
      "Words that are not required, since no issue has all of them; issues that have them come first.",
    ),
  missing: z
    .array(z.string())
    .describe(
      "Words that were left out since no issue has them beside the others, and filters, by their labels.",
    ),
  absent: z
    .array(z.string())
    .describe("Values that words name and no issue of the casebook has; their names were searched as words."),
  inSummaries: z
    .strictObject({ determinations: z.int().min(1), href: z.string() })
    .nullable()
    .describe(
      "Where no issue has all words: the determinations in whose clinical summary all of them are found; null where there are none.",
    ),
  asTyped: z
    .string()
    .nullable()
    .describe("The address of the search with the misspelled words as typed; null where there are none."),
  asText: z.string().describe("The address of the search with all words searched in the text."),
});
export type Interpretation = z.infer<typeof interpretationSchema>;

/** A page of results with all that is shown beside it. */
export const searchResultSchema = z.strictObject({
  hits: z.array(searchHitSchema),
  total: count.describe("Exact number of issues that match."),
  determinations: count
    .nullable()
    .describe("Exact number of determinations among them; null where there are too many to be counted."),
  page: z.int().min(1).describe("The page given: the last one where a later one was asked for."),
  pageCount: count.describe("Pages that are shown; of many results these are the first only."),
  pageSize: z.int(),
  facets: z.array(facetSchema),
  inSummaries: count
    .nullable()
    .describe(
      "Exact number of determinations in whose clinical summary the words are found (`in=summary`); null where the query has no words.",
    ),
  years: z
    .array(
      z.strictObject({
        year: z.string().describe("Of the decision; `not-stated` comes last."),
        overturned: count,
        upheld: count,
      }),
    )
    .describe("Decisions by year, the search’s own choice of outcome left aside."),
  understood: z.array(understoodTermSchema).describe("The query’s words as they were searched."),
  notes: z.array(noteSchema),
  tookMs: z.number(),
});
export type SearchResult = z.infer<typeof searchResultSchema>;

/** A clinical summary as a result shows it. */
export const summaryHitSchema = z
  .strictObject({
    determinationId: z.string().describe("The case number, else an id of the program's own (`L-…`)."),
    decisionDate: z.string().nullable().describe("ISO date."),
    snippet: z.array(fragmentSchema).describe("The best matching stretch of the summary."),
    issues: z
      .array(z.strictObject({ number: z.int().min(1), headnote: z.string(), decision: decisionSchema }))
      .describe("What the letter decides; the words need not be about it."),
    sample: z.boolean().describe("An invented letter that ships with the program."),
  })
  .describe("A determination in whose clinical summary the words are found.");
export type SummaryHit = z.infer<typeof summaryHitSchema>;

/** A page of clinical summaries. */
export const summariesResultSchema = z.strictObject({
  summaries: z.array(summaryHitSchema),
  total: count.describe("Exact number of clinical summaries that match, one a determination."),
  notApplied: z
    .array(z.string())
    .describe("Filters on reasons and citations, which clinical summaries are not searched under."),
  page: z.int().min(1).describe("The page given: the last one where a later one was asked for."),
  pageCount: count.describe("Pages that are shown; of many results these are the first only."),
  pageSize: z.int(),
  understood: z.array(understoodTermSchema).describe("The query’s words as they were searched."),
  notes: z.array(noteSchema),
  tookMs: z.number(),
});
export type SummariesResult = z.infer<typeof summariesResultSchema>;
