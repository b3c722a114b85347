import { z } from "zod";
import { decisionSchema, flagSchema, sexSchema } from "@/lib/letter/vocabulary";
import { qualities } from "@/lib/search/url/filter-values";

const values = z.array(z.string());

/**
 * One issue as a flat record: the columns of the CSV, the keys of an NDJSON line, in this order.
 */
export const exportRowSchema = z
  .strictObject({
    issue: z.string().describe("Id of the issue: the determination’s and the number."),
    determination: z.string().describe("Case number, else an id of the program’s own (`L-…`)."),
    number: z.int().min(1).describe("Place of the issue in its letter, from 1."),
    issueCount: z.int().min(1).describe("Issues of the letter; those of one letter are not independent."),
    decision: decisionSchema.describe(
      "`upheld`: the refusal stands. `overturned`: the treatment is granted.",
    ),
    headnote: z.string().describe("What was asked, built from the fields."),
    request: z.string().describe("The heading as printed."),
    decidingSentence: z.string().nullable().describe("The sentence of the rationale that decided."),
    categories: values.describe("Categories of the treatments in dispute."),
    treatments: values.describe("Treatments in dispute."),
    drugClasses: values.describe("Classes of the drugs in dispute."),
    bodyParts: values.describe("Parts of the body that the request names."),
    denialReasons: values.describe(
      "Why a refusal stands; `not-classified` where no reason was recognised. None for overturned issues.",
    ),
    conclusion: z.string().describe("What the rationale itself concludes."),
    administratorStatement: z.string().describe("How the claims administrator introduced its guidelines."),
    administratorGuidelines: values.describe("Guidelines that it cited."),
    administratorSections: values.describe("Sections that it cited, `guideline/section`."),
    administratorCitations: values.describe(
      "What it cited, in short names: “MTUS Chronic Pain (to 2017), Physical Medicine, pp. 98–99”.",
    ),
    reviewerStatement: z.string().describe("How the reviewer introduced the guidelines."),
    reviewerGuidelines: values.describe("Guidelines that the reviewer cited."),
    reviewerSections: values.describe("Sections that the reviewer cited, `guideline/section`."),
    reviewerCitations: values.describe("What the reviewer cited, in short names."),
    specialties: values.describe("The reviewer’s specialties as printed."),
    licensedIn: values.describe("States in which the reviewer is licensed."),
    age: z.int().nullable().describe("The worker’s age in years."),
    sex: sexSchema.nullable().describe("The worker’s sex."),
    caseNumber: z.string().nullable().describe("As printed; null where the letter has none."),
    decisionDate: z.iso.date().nullable().describe("Day of the decision."),
    injuryDate: z.iso.date().nullable().describe("Day of the injury."),
    flags: z.array(flagSchema).describe("What is particular about the issue."),
    quality: z.array(z.enum(qualities)).describe("What to know about how the letter could be read."),
    sample: z.boolean().describe("An invented letter that ships with the program."),
    citation: z
      .string()
      .describe("How a brief cites the issue: “IMR CM17-0000001, issue 2 (Cal. DWC, Feb. 28, 2017)”."),
    link: z.url().describe("The issue on the page of its determination."),
  })
  .describe("One issue. What a letter does not state is empty or null.");
export type ExportRow = z.infer<typeof exportRowSchema>;
