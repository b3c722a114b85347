import type { z } from "zod";
import type { Parameter } from "@/lib/api/parameters";

/** A part of an address that stands in braces, with a value that can be tried. */
export type PathParameter = { name: string; description: string; example: string };

/**
 * One thing that can be asked for: what the document tells of it, and what its address is held to.
 */
export type Operation<Answer extends z.ZodType = z.ZodType> = {
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
};

/** Puts values in the place of what stands in braces. */
export function fillPath(path: string, values: Readonly<Record<string, string>>): string {
  return path.replace(/\{(?<name>[^}]+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** A determination that this casebook holds, by which examples can be tried. */
export type Known = { id: string; number: number };

/** Values for what stands in braces. `known` takes the place of the examples' own determination. */
export function pathExamples({ pathParameters }: Operation, known: Known | null): Record<string, string> {
  const values = Object.fromEntries(pathParameters.map(({ name, example }) => [name, example]));
  return "id" in values && known ? { ...values, id: known.id, number: String(known.number) } : values;
}

/** The addresses of an operation's examples, without the site. */
export function exampleAddresses(
  operation: Operation,
  known: Known | null,
): { summary: string; address: string }[] {
  const { path, examples } = operation;
  const filled = fillPath(path, pathExamples(operation, known));
  return examples.map(({ summary, query }) => ({ summary, address: query ? `${filled}?${query}` : filled }));
}
