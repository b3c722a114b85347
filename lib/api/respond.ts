import type { z } from "zod";
import { answer, notValid, unavailable } from "@/lib/api/answer";
import { compress } from "@/lib/api/compress";
import { faultOf, unknownValueFault } from "@/lib/api/faults";
import type { Operation } from "@/lib/api/operation";
import { DatabaseUnavailable } from "@/lib/db/pages";
import { SearchUnavailable, unknownValues } from "@/lib/search";
import { readSearchQuery, type SearchParams } from "@/lib/search/url";

/**
 * Answers a request for an operation: validates the query, loads, and writes JSON or text. An
 * invalid query is 400, an unreachable engine 503. `path` holds the values of the path's braces.
 */
export async function respond<Answer extends z.ZodType>(
  operation: Operation<Answer>,
  request: Request,
  path: Record<string, string> = {},
): Promise<Response> {
  return compress(request, await plainAnswer(operation, request, path));
}

async function plainAnswer<Answer extends z.ZodType>(
  operation: Operation<Answer>,
  request: Request,
  path: Record<string, string>,
): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const fault = faultOf(query, operation.parameters);
  if (fault) return notValid(fault);
  try {
    const [unknown] = operation.rejectsUnknownValues ? await unknownNow(readSearchQuery(query)) : [];
    if (unknown) return notValid(unknownValueFault(unknown, operation.parameters));
    const loaded = await operation.load({ query, path });
    if (loaded instanceof Response) return loaded;
    const { body, headers } = loaded;
    const text = typeof body === "string" ? body : JSON.stringify(body);
    return answer(request, text, { type: operation.answer.type, headers });
  } catch (error) {
    if (error instanceof SearchUnavailable) return unavailable("Search is");
    if (error instanceof DatabaseUnavailable) return unavailable("The letters are");
    throw error;
  }
}

/** Values that no letter has; none while nobody can tell, which the operation itself finds out. */
async function unknownNow(params: SearchParams): ReturnType<typeof unknownValues> {
  try {
    return await unknownValues(params);
  } catch (error) {
    if (error instanceof SearchUnavailable) return [];
    throw error;
  }
}
