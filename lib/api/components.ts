import { z } from "zod";
import { determinationSchema } from "@/lib/letter/determination";
import { issueSchema } from "@/lib/letter/issue";
import { facetSchema, searchHitSchema } from "@/lib/search/result";
import { suggestionSchema } from "@/lib/search/suggest/suggestion";
import { searchAnswerSchema } from "./operations/search";
import { suggestAnswerSchema } from "./operations/suggest";
import type { JsonSchema } from "./parameters";
import { countsSchema, rateSchema, tallySchema } from "./schemas/counts";
import { determinationAnswerSchema, evidenceSchema, issueAnswerSchema } from "./schemas/determination";
import { exportRowSchema } from "./schemas/export-row";
import { problemSchema } from "./schemas/problem";
import { statisticsSchema } from "./schemas/statistics";
import { topicListSchema, topicSchema } from "./schemas/topic";

/** The schemas that have a name in the document. */
const named: Record<string, z.ZodType> = {
  SearchResult: searchAnswerSchema,
  SearchHit: searchHitSchema,
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
