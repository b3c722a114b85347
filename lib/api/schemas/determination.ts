import { z } from "zod";
import { determinationSchema } from "@/lib/letter/determination";
import { spanSchema } from "@/lib/letter/found";
import { issueSchema } from "@/lib/letter/issue";

const moment = z.iso.datetime();
const identity = {
  id: z.string().describe("The case number, else an id of the program’s own (`L-…`)."),
  sample: z.boolean().describe("An invented letter that ships with the program."),
  revision: z.int().min(1).describe("Revision of the text, from 1."),
};

/** A determination with its source text. */
export const determinationAnswerSchema = z
  .strictObject({
    ...identity,
    status: z.enum(["published", "partial"]).describe("`partial`: some of the letter could not be read."),
    determination: determinationSchema.describe(
      "What was read. Every value has a `span` into `source.text`, in UTF-16 code units, and says whether the letter states it.",
    ),
    warnings: z.array(z.strictObject({ code: z.string(), message: z.string() })),
    revisions: z.array(z.strictObject({ revision: z.int(), createdAt: moment })),
    sources: z
      .array(z.strictObject({ createdAt: moment }))
      .describe(
        "When each file that held this text came. Names of files are not published, since they may name a worker.",
      ),
    contentHash: z.string().describe("SHA-256 of the letter’s words after masking, in hex."),
    mediaType: z.enum(["text", "pdf"]).describe("What the letter was read from."),
  })
  .describe("A determination as it was read, with its source.");
export type DeterminationAnswer = z.input<typeof determinationAnswerSchema>;

/** Where a value of an issue stands in the letter. */
export const evidenceSchema = z
  .strictObject({
    field: z.string().describe("JSON pointer into `issue`: `/treatments/0`."),
    span: spanSchema.describe("Start and end in the letter’s text, in UTF-16 code units."),
    text: z.string().describe("The letter’s words there."),
  })
  .describe("The letter’s own words behind a value.");
export type Evidence = z.infer<typeof evidenceSchema>;

/** One issue with the words that it was read from. */
export const issueAnswerSchema = z
  .strictObject({
    ...identity,
    number: z.int().min(1),
    issueCount: z.int().min(1).describe("Issues of the letter."),
    decisionDate: z.iso.date().nullable(),
    headnote: z.string().describe("What was asked, in one line."),
    issue: issueSchema,
    evidence: z.array(evidenceSchema).describe("For every value that has a `span`, in the order of `issue`."),
    page: z.url().describe("The issue on the page of its determination."),
  })
  .describe("One disputed treatment, its decision, and the words that show each value.");
export type IssueAnswer = z.input<typeof issueAnswerSchema>;
