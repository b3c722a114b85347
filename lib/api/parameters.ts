import { z } from "zod";
import { mostValues, valueSchemas } from "@/lib/search/url/filter-values";
import { type SearchParams, searchParamsSchema } from "@/lib/search/url/params";
import { tableParamsSchema } from "@/lib/search/url/statistics-params";

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

const descriptions: Record<keyof SearchParams, string> = {
  q: 'Words that must all occur. `"two words"` is a phrase, `-word` must not occur, `word*` is a beginning, `(knee OR shoulder) mri` has alternatives. At most 500 characters.',
  outcome: "What was decided: `upheld`, the refusal stands; `overturned`, the treatment is granted.",
  category: "Category of treatment.",
  treatment: "Treatment in dispute, as `/api/v1/treatments` lists them.",
  "drug-class": "Class of the drug in dispute.",
  guideline: "Guideline cited, as `/api/v1/guidelines` lists them.",
  section: "Section of a guideline cited: `guideline/section`.",
  "cited-page":
    "Printed pages of a guideline, `guideline/98-99`, or of one of its sections, `guideline/section/98-99`: issues in which a citation of it names a page among them.",
  "cited-by":
    "Whose citations `guideline`, `section` and `cited-page` look at. Without one of them it narrows nothing; the counts of guidelines and sections, in `facets` and tables, are then of that side.",
  "ur-cited": "How the claims administrator introduced its guidelines.",
  "reviewer-cited": "How the reviewer introduced the guidelines.",
  "ur-body":
    "Whose guidelines the claims administrator cited; `only-odg` is ODG and nothing else, `none` that it cited nothing.",
  "reviewer-body": "Whose guidelines the reviewer cited.",
  reason:
    "Why the refusal stands, as the rationale shows it; `not-classified` where no reason was recognised.",
  conclusion: "What the rationale itself concludes, beside the decision.",
  specialty: "The reviewer’s specialty.",
  "body-part": "Part of the body that the request concerns.",
  state: "State in which the reviewer is licensed, by postal code.",
  year: "Year of the decision.",
  "injury-year": "Year of the injury.",
  "decided-from": "First year of decision; what states no date is left out.",
  "decided-to": "Last year of decision.",
  "injured-from": "First year of injury; what states no date is left out.",
  "injured-to": "Last year of injury.",
  sex: "The worker’s sex.",
  age: "The worker’s age in years.",
  flag: "What is particular about the issue.",
  quality: "What a reader should know about how the letter could be read.",
  letters: "Letters that were issued, or invented ones that ship with the program.",
  sort: "Order of the issues; what states no date comes last.",
  page: "Page of results, from 1; a page beyond the last one is not found.",
};

const examples: Partial<Record<keyof SearchParams, string>> = {
  q: "lumbar mri",
  category: "rehabilitation",
  treatment: "physical-therapy",
  "drug-class": "opioids",
  guideline: "odg-low-back",
  section: "chronic-pain-medical-treatment-guidelines/physical-medicine",
  "cited-page": "chronic-pain-medical-treatment-guidelines/98-99",
  specialty: "orthopedic-surgery",
  "body-part": "lumbar-spine",
  state: "CA",
  year: "2017",
  "injury-year": "2012",
  "decided-from": "2015",
  "decided-to": "2017",
  "injured-from": "2010",
  "injured-to": "2014",
};

/** All parameters of a search, in the order of addresses. */
export const searchParameters: readonly Parameter[] = Object.entries(searchParamsSchema.shape).map(
  ([name, schema]) => {
    const key = name as keyof SearchParams;
    return { name, schema, description: descriptions[key], example: examples[key] };
  },
);

/** Those of a search that is given whole. */
export const exportParameters = without("page");

/** Those of a look-up among the values of a filter, by which the site's own pages find them. */
export const valuesParameters: readonly Parameter[] = [
  { name: "find", schema: z.string().trim(), description: "Beginnings of words of a value’s name." },
  ...exportParameters,
];

/** Those of a table of decisions, which counts every outcome of every page. */
export const tableParameters: readonly Parameter[] = [
  { name: "rows", schema: tableParamsSchema.shape.rows, description: "What the rows of the table are." },
  { name: "columns", schema: tableParamsSchema.shape.columns, description: "What its columns are, if any." },
  ...without("page", "sort", "outcome"),
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
