import { z } from "zod";

/** An error as RFC 9457 has it. */
export const problemSchema = z
  .strictObject({
    type: z.literal("about:blank"),
    title: z.string().describe("What went wrong, in a few words."),
    status: z.int().min(400).max(599).describe("The HTTP status."),
    detail: z.string().describe("What may be done about it, for people."),
  })
  .describe("An error (RFC 9457).");
export type Problem = z.infer<typeof problemSchema>;
