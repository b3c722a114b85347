import type { z } from "zod";
import type { Parameter } from "@/lib/api/parameters";

/** A part of a path that is written in braces, with a value that can be tried. */
export type PathParameter = { name: string; description: string; example: string };

/** The description of an operation, from which the OpenAPI document is made. */
export type Contract<Answer extends z.ZodType = z.ZodType> = {
  /** Its name in the document. */
  id: string;
  group: "Search" | "Determinations" | "Topics" | "Statistics" | "Whole results";
  /** `/api/v1/determinations/{id}`. */
  path: string;
  summary: string;
  /** In plain English, as Markdown without more than backquotes. */
  description: string;
  pathParameters: readonly PathParameter[];
  parameters: readonly Parameter[];
  answer: { type: string; schema: Answer; description: string };
  /** Queries that can be tried as they stand; "" is none. */
  examples: readonly { summary: string; query: string }[];
  /** Whether it answers with a Link header that leads to the other pages. */
  paged?: true;
  /**
   * Whether a value of an open filter that no catalog and no letter has is an invalid parameter: a
   * search for it would find nothing, or leave out nothing. Suggestions accept any, because the
   * site's own box sends whatever filters the address of a page has.
   */
  rejectsUnknownValues?: true;
};

/** A request: its validated query, and the values of the braces of its path. */
export type ApiRequest = { query: URLSearchParams; path: Record<string, string> };

/** A body to write as JSON, or a text as it is; `headers` beside those that every answer has. */
export type Loaded<T> = { body: T; headers?: Record<string, string> };

/** An operation of the interface: its contract, and how its answer is loaded. */
export type Operation<Answer extends z.ZodType = z.ZodType> = Contract<Answer> & {
  /** Returns the answer, or a Response where there is none (a problem) or it is a stream. */
  load: (request: ApiRequest) => Promise<Loaded<z.input<Answer>> | Response>;
};

/** Puts values in the place of what stands in braces. */
export function fillPath(path: string, values: Readonly<Record<string, string>>): string {
  return path.replace(/\{(?<name>[^}]+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** A determination that this casebook holds, by which examples can be tried. */
export type Known = { id: string; number: number };

/** Values for what stands in braces. `known` takes the place of the examples' own determination. */
export function pathExamples({ pathParameters }: Contract, known: Known | null): Record<string, string> {
  const values = Object.fromEntries(pathParameters.map(({ name, example }) => [name, example]));
  return "id" in values && known ? { ...values, id: known.id, number: String(known.number) } : values;
}

/** The addresses of an operation's examples, without the site. */
export function exampleAddresses(
  operation: Contract,
  known: Known | null,
): { summary: string; address: string }[] {
  const { path, examples } = operation;
  const filled = fillPath(path, pathExamples(operation, known));
  return examples.map(({ summary, query }) => ({ summary, address: query ? `${filled}?${query}` : filled }));
}
