import { z } from "zod";
import { countsSchema, tallySchema } from "@/lib/api/schemas/counts";
import { searchHitSchema } from "@/lib/search/results";

const places = {
  page: z.url().describe("The page of the site that tells the same."),
};

/** Every guideline, treatment, specialty or body part, with its decisions. */
export const topicListSchema = z
  .strictObject({
    topics: z
      .array(
        tallySchema.extend({
          ...places,
          url: z.url().describe("The same topic here, with more."),
        }),
      )
      .describe("Those with most issues first; what letters do not state is none of them."),
    all: countsSchema.describe("All issues of the casebook: the base rate."),
  })
  .describe("Topics with the decisions on them.");
export type TopicList = z.infer<typeof topicListSchema>;

/** What each topic's issues are counted by. */
export const topicDimensions = [
  "year",
  "treatment",
  "guideline",
  "section",
  "reason",
  "specialty",
  "body-part",
] as const;
export type TopicDimension = (typeof topicDimensions)[number];

const tallies = z.array(tallySchema);

/** One guideline, section, treatment, specialty or body part. */
export const topicSchema = z
  .strictObject({
    id: z.string().describe("As the filter of a search takes it."),
    label: z.string().describe("In words."),
    counts: countsSchema.describe("Decisions on its issues."),
    all: countsSchema.describe("All issues of the casebook: the base rate."),
    by: z
      .strictObject(
        Object.fromEntries(topicDimensions.map((dimension) => [dimension, tallies])) as Record<
          TopicDimension,
          typeof tallies
        >,
      )
      .describe(
        "Decisions by each value of some filters. Years in order, else the value with most issues first.",
      ),
    latest: z.array(searchHitSchema).describe("The latest decisions."),
    ...places,
    search: z.url().describe("The search for its issues."),
    feed: z.url().describe("The feed (Atom) of its latest decisions."),
  })
  .describe("A topic and how its issues were decided.");
export type TopicAnswer = z.infer<typeof topicSchema>;
