import { componentSchemas, schemaReference } from "@/lib/api/components";
import { type Contract, exampleAddresses, type Known, pathExamples } from "@/lib/api/operation";
import { operations } from "@/lib/api/operations";
import { isList, type Parameter, parameterSchema } from "@/lib/api/parameters";
import { problemSchema } from "@/lib/api/schemas/problem";
import { limitsInWords } from "@/lib/server/limit-table";

/**
 * Raised with every change of the contract: the minor version for additions, the major one for
 * breaking changes.
 */
export const contractVersion = "3.3.0";

const groups: Record<Contract["group"], string> = {
  Search: "The issues that match words and filters.",
  Determinations: "Letters as they were read, each value with its words.",
  Topics: "How the issues on a guideline, a treatment, a specialty or a part of the body were decided.",
  Statistics: "Decisions by two dimensions.",
  "Whole results": "All issues of a search at once, and feeds.",
};

/**
 * The contract as an OpenAPI 3.1 document, made from the schemas that the program itself uses.
 * `site`: where it is served.
 */
export function openApiDocument(site: string, known: Known | null) {
  return {
    openapi: "3.1.1",
    info: {
      title: "IMR Casebook",
      version: contractVersion,
      summary: "Determinations of California workers’ compensation Independent Medical Review.",
      description: `Everything that the site shows, for programs. No key. A network address may send ${limitsInWords} a minute; the headers \`RateLimit-Policy\` and \`RateLimit\` tell what is left, and beyond that the answer is 429. Every answer has an \`ETag\`: send it back as \`If-None-Match\`. An error is \`application/problem+json\`. A reader’s page on this interface: ${site}/api.`,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: site }],
    tags: Object.entries(groups).map(([name, description]) => ({ name, description })),
    paths: Object.fromEntries(
      operations.map((operation) => [operation.path, { get: operationObject(operation, site, known) }]),
    ),
    components: { schemas: componentSchemas(), headers, responses },
  };
}

const headers = {
  ETag: { description: "Changes with the answer.", schema: { type: "string" } },
  Link: {
    description: "The pages of the result: `next`, `prev`, `first`, `last` (RFC 8288).",
    schema: { type: "string" },
  },
};

const problemContent = { "application/problem+json": { schema: schemaReference(problemSchema) } };
const responses = {
  NotModified: { description: "The answer is the one that the caller has." },
  BadRequest: {
    description: "A parameter is not valid; `detail` names it and the nearest valid one.",
    content: problemContent,
  },
  NotFound: { description: "There is no such thing.", content: problemContent },
  Gone: {
    description: "The determination was withdrawn; `detail` has the date and the reason.",
    content: problemContent,
  },
  TooMany: {
    description: "More requests than the limits allow; `Retry-After` says when to ask again.",
    content: problemContent,
  },
  Unavailable: {
    description: "The search or the database does not answer; `Retry-After` says when to ask again.",
    content: problemContent,
  },
};

function operationObject(operation: Contract, site: string, known: Known | null) {
  const { id, group, summary, description, answer, pathParameters, parameters, paged } = operation;
  const tried = pathExamples(operation, known);
  const mayBeMissing = pathParameters.length > 0 || paged;
  const mayBeWithdrawn = pathParameters.some(({ name }) => name === "id");
  const tagged = operation.path.startsWith("/api/");
  return {
    operationId: id,
    tags: [group],
    summary,
    description,
    parameters: [
      ...pathParameters.map(({ name, description: text }) => ({
        ...{ name, in: "path", required: true, description: text, example: tried[name] },
        schema: { type: "string" },
      })),
      ...parameters.map(queryParameter),
    ],
    responses: {
      200: {
        description: answer.description,
        headers: {
          ...(tagged && { ETag: { $ref: "#/components/headers/ETag" } }),
          ...(paged && { Link: { $ref: "#/components/headers/Link" } }),
        },
        content: { [answer.type]: { schema: schemaReference(answer.schema) } },
      },
      ...(tagged && { 304: { $ref: "#/components/responses/NotModified" } }),
      400: { $ref: "#/components/responses/BadRequest" },
      ...(mayBeMissing && { 404: { $ref: "#/components/responses/NotFound" } }),
      ...(mayBeWithdrawn && { 410: { $ref: "#/components/responses/Gone" } }),
      429: { $ref: "#/components/responses/TooMany" },
      503: { $ref: "#/components/responses/Unavailable" },
    },
    "x-codeSamples": exampleAddresses(operation, known).map(({ summary: label, address }) => ({
      ...{ lang: "Shell", label },
      source: `curl '${site}${address}'`,
    })),
  };
}

function queryParameter(parameter: Parameter) {
  const { name, description, example } = parameter;
  const list = isList(parameter);
  return {
    ...{ name, in: "query", description, schema: parameterSchema(parameter) },
    ...(list && { style: "form", explode: true }),
    ...(example !== undefined && { example: list ? [example] : example }),
  };
}
