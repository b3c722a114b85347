import { z } from "zod";
import { mostValues, ranges, valueSchemas } from "@/lib/search/filters";
import { parameterWords, type SearchParams, searchParamsSchema, tableParamsSchema } from "@/lib/search/url";

/**
 * One parameter of an address, with what it takes: a schema that falls back to its default, or one
 * of `many`.
 */
export type Parameter = {
  name: string;
  description: string;
  schema: z.ZodType;
  /** A value, where no closed list shows what there is. */
  example?: string;
};

/** JSON Schema 2020-12, as OpenAPI 3.1 has it. */
export type JsonSchema = Record<string, unknown>;

/** All parameters of a search, in the order of addresses; last, a day as another way to write a range. */
export const searchParameters: readonly Parameter[] = [
  ...Object.entries(searchParamsSchema.shape).map(([name, schema]) => {
    const { description, example } = parameterWords[name as keyof SearchParams];
    return { name, schema, description, example };
  }),
  ...ranges.map(({ on, from, to }) => ({
    name: on,
    schema: searchParamsSchema.shape[from],
    description: `One day: the same as \`${from}\` and \`${to}\` of that day.`,
    example: "2017-02-28",
  })),
];

/** The parameters of a feed; `sort` changes nothing, but is in addresses that were copied from searches. */
export const feedParameters = without("in");

/** The parameters of an export, which has no pages. */
export const exportParameters = without("page", "in");

/** The parameters of a lookup among the values of a filter, which the site's own pages use. */
export const valuesParameters: readonly Parameter[] = [
  { name: "find", schema: z.string().trim(), description: "Beginnings of words of a value’s name." },
  ...exportParameters,
];

/** The parameters of a table, which counts both outcomes and has neither pages nor order. */
export const tableParameters: readonly Parameter[] = [
  { name: "rows", schema: tableParamsSchema.shape.rows, description: "What the rows of the table are." },
  { name: "columns", schema: tableParamsSchema.shape.columns, description: "What its columns are, if any." },
  ...without("page", "in", "sort", "outcome"),
];

/** Whose citations a topic looks at. */
export const sideParameters = searchParameters.filter(({ name }) => name === "cited-by");

function without(...names: string[]): readonly Parameter[] {
  return searchParameters.filter(({ name }) => !names.includes(name));
}

/** Whether a parameter may stand several times, its values being alternatives. */
export function isList({ schema }: Parameter): boolean {
  return valueSchemas.has(schema);
}

/**
 * The values of a closed list; none where it is open. What excludes is the same behind a minus and
 * not listed again.
 */
export function closedValues(parameter: Parameter): string[] {
  const schema = parameterSchema(parameter);
  const { enum: values = [] } = (isList(parameter) ? schema.items : schema) as { enum?: string[] };
  return values.filter((value) => !value.startsWith("-"));
}

/** Whether the parameter takes this value as it stands. */
export function accepts({ schema }: Parameter, value: string): boolean {
  const item = valueSchemas.get(schema);
  return item ? item.safeParse(value).success : String(schema.parse(value)) === value.trim();
}

/** What the parameter takes, as JSON Schema. */
export function parameterSchema({ schema }: Parameter): JsonSchema {
  const item = valueSchemas.get(schema);
  return item ? { type: "array", items: inputSchema(item), maxItems: mostValues } : inputSchema(schema);
}

function inputSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return rest;
}
