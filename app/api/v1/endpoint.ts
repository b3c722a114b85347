import type { z } from "zod";
import { answer } from "@/app/api/v1/answer";
import { noDatabase, noSearch, problem } from "@/app/api/v1/problem";
import { faultOf, unknownValueFault } from "@/lib/api/faults";
import type { Operation } from "@/lib/api/operation";
import { DatabaseUnavailable } from "@/lib/db/unavailable";
import { SearchUnavailable, unknownValues } from "@/lib/search";
import { readSearchQuery } from "@/lib/search/url";

/** What was asked: the checked query, and what stands in the address's braces. */
export type Asked = { query: URLSearchParams; path: Record<string, string> };
/** What is answered; `headers` beside those that every answer has. */
export type Found<T> = { body: T; headers?: Record<string, string> };
type Load<Answer extends z.ZodType> = (asked: Asked) => Promise<Found<z.input<Answer>> | Response>;
type Context = { params: Promise<Record<string, string>> };

/**
 * The handler of an operation. A query that the operation's parameters do not allow is told so;
 * what `load` finds is answered as JSON, a text as it is, a problem too.
 */
export function endpoint<Answer extends z.ZodType>(operation: Operation<Answer>, load: Load<Answer>) {
  return async (request: Request, context: Context): Promise<Response> => {
    const query = new URL(request.url).searchParams;
    const fault = faultOf(query, operation.parameters);
    if (fault) return notValid(fault);
    try {
      const found = await load({ query, path: await context.params });
      if (found instanceof Response) return found;
      const { body, headers } = found;
      const text = typeof body === "string" ? body : JSON.stringify(body);
      return answer(request, text, { type: operation.answer.type, headers });
    } catch (error) {
      if (error instanceof SearchUnavailable) return noSearch();
      if (error instanceof DatabaseUnavailable) return noDatabase();
      throw error;
    }
  };
}

/**
 * The same for an operation that answers with what a search finds: a value of a filter that no
 * catalog and no letter has would find nothing, or leave out nothing, and is told. Suggestions are
 * no such operation: the site's own box asks for them, beside whatever filters a page's address
 * has.
 */
export function searchEndpoint<Answer extends z.ZodType>(operation: Operation<Answer>, load: Load<Answer>) {
  return endpoint(operation, async (asked) => {
    const [unknown] = await unknownValues(readSearchQuery(asked.query));
    return unknown ? notValid(unknownValueFault(unknown, operation.parameters)) : load(asked);
  });
}

/** What a parameter is told that is not valid. */
export function notValid(fault: string): Response {
  return problem(400, "A parameter is not valid", fault);
}
