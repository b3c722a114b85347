import { z } from "zod";
import type { Operation } from "@/lib/api/operation";
import { searchParameters } from "@/lib/api/parameters";
import { suggest } from "@/lib/search";
import { suggestionSchema } from "@/lib/search/results";
import { readSearchQuery } from "@/lib/search/url";

export const suggestAnswerSchema = z
  .object({ suggestions: z.array(suggestionSchema) })
  .describe("At most eight, the best first.");

/** What words that are being typed may mean. */
export const suggestOperation: Operation<typeof suggestAnswerSchema> = {
  id: "suggest",
  group: "Search",
  path: "/api/v1/suggest",
  summary: "Say what words may mean",
  description:
    "Values of filters whose name, synonym, abbreviation or brand begins as `q` does, and cases by the beginning of their number (`CM17-001`, `17-001`). Where the words as a whole name nothing, the last ones are tried and those before them stay. Each comes with the exact number of issues under the rest of the search, some seconds old at most; what no issue has is left out.",
  pathParameters: [],
  parameters: searchParameters.filter(({ name }) => name !== "page"),
  answer: { type: "application/json", schema: suggestAnswerSchema, description: "Suggestions." },
  examples: [
    { summary: "A drug by its brand", query: "q=norco" },
    { summary: "Sections among overturned issues", query: "q=physical+medicine&outcome=overturned" },
  ],
  load: async ({ query }) => ({
    // The box of a search of summaries sends its scope along; what is suggested counts issues.
    body: { suggestions: await suggest({ ...readSearchQuery(query), in: "issue" }) },
    // As long as the counts are cached (lib/search/suggest/counts.ts).
    headers: { "cache-control": "public, max-age=10" },
  }),
};
