import { answer, problem } from "@/lib/api/answer";
import { compress } from "@/lib/api/compress";
import { openApiDocument } from "@/lib/api/document";
import { loadKnown } from "@/lib/api/known";
import { operations } from "@/lib/api/operations";
import { answerValues } from "@/lib/api/operations/values";
import { respond } from "@/lib/api/respond";
import { readEnv } from "@/lib/env";

type Route = {
  /** A template: `/api/v1/determinations/{id}`. */
  path: string;
  answer: (request: Request, path: Record<string, string>) => Promise<Response>;
};

/** All addresses under /api: the operations, and two that the contract leaves out. */
export const routes: readonly Route[] = [
  ...operations
    .filter(({ path }) => path.startsWith("/api/"))
    .map((operation) => ({
      path: operation.path,
      answer: (request: Request, path: Record<string, string>) => respond(operation, request, path),
    })),
  {
    path: "/api/v1/search/values/{filter}",
    answer: async (request, path) => compress(request, await answerValues(request, path)),
  },
  { path: "/api/v1/openapi.json", answer: answerContract },
];

const templates = routes.map((route) => ({ route, parts: segmentsOf(route.path) }));

/** Answers a request for an address under /api; `segments` are those after it, decoded. */
export async function answerAddress(request: Request, segments: readonly string[]): Promise<Response> {
  for (const { route, parts } of templates) {
    const path = matchPath(parts, segments);
    if (path) return await route.answer(request, path);
  }
  return problem(404, "No such address", `What can be asked for is told at ${readEnv().SITE_URL}/api.`);
}

/** The values of a template's braces; null where the segments do not match it. */
function matchPath(parts: readonly string[], segments: readonly string[]): Record<string, string> | null {
  if (parts.length !== segments.length) return null;
  const values: Record<string, string> = {};
  for (const [at, part] of parts.entries()) {
    const segment = segments[at] ?? "";
    if (part.startsWith("{")) values[part.slice(1, -1)] = segment;
    else if (part !== segment) return null;
  }
  return values;
}

function segmentsOf(path: string): string[] {
  return path.split("/").slice(2);
}

/** The contract as an OpenAPI 3.1 document. */
async function answerContract(request: Request): Promise<Response> {
  const document = openApiDocument(readEnv().SITE_URL, await loadKnown());
  return compress(request, answer(request, JSON.stringify(document), { type: "application/json" }));
}
