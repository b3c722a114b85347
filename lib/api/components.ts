import { z } from "zod";
import { searchAnswerSchema, summariesAnswerSchema } from "@/lib/api/operations/search";
import { suggestAnswerSchema } from "@/lib/api/operations/suggest";
import type { JsonSchema } from "@/lib/api/parameters";
import { countsSchema, rateSchema, tallySchema } from "@/lib/api/schemas/counts";
import {
  determinationAnswerSchema,
  evidenceSchema,
  issueAnswerSchema,
} from "@/lib/api/schemas/determination";
import { problemSchema } from "@/lib/api/schemas/problem";
import { statisticsSchema } from "@/lib/api/schemas/statistics";
import { topicListSchema, topicSchema } from "@/lib/api/schemas/topic";
import { exportRowSchema } from "@/lib/export/columns";
import { determinationSchema } from "@/lib/letter/determination";
import { issueSchema } from "@/lib/letter/issue";
import { facetSchema, searchHitSchema, suggestionSchema, summaryHitSchema } from "@/lib/search/results";

/** The schemas that have a name in the document. */
const named: Record<string, z.ZodType> = {
  SearchResult: searchAnswerSchema,
  SearchHit: searchHitSchema,
  SummariesResult: summariesAnswerSchema,
  SummaryHit: summaryHitSchema,
  Suggestions: suggestAnswerSchema,
  Suggestion: suggestionSchema,
  Facet: facetSchema,
  DeterminationRecord: determinationAnswerSchema,
  Determination: determinationSchema,
  IssueRecord: issueAnswerSchema,
  Issue: issueSchema,
  Evidence: evidenceSchema,
  TopicList: topicListSchema,
  Topic: topicSchema,
  Statistics: statisticsSchema,
  Tally: tallySchema,
  Counts: countsSchema,
  Rate: rateSchema,
  ExportRow: exportRowSchema,
  Problem: problemSchema,
};

const nameOf = new Map(Object.entries(named).map(([name, schema]) => [schema, name]));
const address = (name: string) => `#/components/schemas/${name}`;

/** A schema as the document refers to it: by its name, or in full where it has none. */
export function schemaReference(schema: z.ZodType): JsonSchema {
  const name = nameOf.get(schema);
  return name ? { $ref: address(name) } : plain(z.toJSONSchema(schema));
}

/** All named schemas as JSON Schema. */
export function componentSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries(named)) registry.add(schema, { id: name });
  const { schemas } = z.toJSONSchema(registry, { uri: address });
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, plain(schema)]));
}

/** The document says which JSON Schema it means, once for all. */
function plain({ $schema: _, $id: __, ...schema }: JsonSchema): JsonSchema {
  return schema;
}
