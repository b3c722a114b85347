import { z } from "zod";
import { suggestionKinds } from "@/lib/search/filters/filter";

/** One thing that the typed words may mean. */
export const suggestionSchema = z
  .object({
    kind: z.enum(suggestionKinds).describe("What it is: a value of a filter, or a case."),
    label: z.string().describe("Its name; of a brand, the drug’s."),
    detail: z
      .string()
      .nullable()
      .describe(
        "Why it is suggested where the label does not tell: the brand or synonym, the guideline of a section, what a case is about, words that stay words.",
      ),
    issues: z
      .number()
      .int()
      .describe("Issues that have it under the rest of the search; of a case, those it decides."),
    href: z
      .string()
      .describe("The search that it leads to, without the words that name it; of a case, its page."),
  })
  .describe("One thing that the words may mean.");
export type Suggestion = z.output<typeof suggestionSchema>;
