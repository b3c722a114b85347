import { z } from "zod";
import { isNoteFacts, type NoteFacts } from "@/lib/words/notes";

/** A word or phrase of the query as it was searched. */
export const understoodTermSchema = z.strictObject({
  text: z.string(),
  kind: z.enum(["word", "phrase", "beginning"]),
  excluded: z.boolean().describe("It must not occur."),
  or: z.boolean().describe("It begins an alternative to what stands before it."),
  alsoFound: z.array(z.string()).describe("Other words that are found in its place."),
  without: z.string().describe("The query without it."),
  exact: z
    .string()
    .nullable()
    .describe(
      "The query with it in quotes, so that nothing is found in its place; null where that changes nothing.",
    ),
});
export type UnderstoodTerm = z.infer<typeof understoodTermSchema>;

/** A note on the query, or on a value of a filter; `lib/words/notes.ts` has the sentences. */
export const noteSchema = z.strictObject({
  says: z.custom<NoteFacts>(isNoteFacts),
  instead: z.string().nullable(),
  href: z.string().optional(),
  label: z.string().optional(),
});
export type Note = z.infer<typeof noteSchema>;
