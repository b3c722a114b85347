import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { openApiDocument } from "@/lib/api/document";
import { exampleAddresses } from "@/lib/api/operation";
import { operations } from "@/lib/api/operations";
import { accepts, closedValues } from "@/lib/api/parameters";
import { routes } from "@/lib/api/router";
import { searchParamsSchema } from "@/lib/search/url";

const document = openApiDocument("https://imr.example", null);
// As a reader gets it: what is undefined is not there.
const served = JSON.parse(JSON.stringify(document));

test("the contract is a valid OpenAPI 3.1 document", async () => {
  const result = await new Validator().validate(served);
  expect(result.errors).toBeUndefined();
  expect(result.valid).toBe(true);
  expect(served.openapi).toMatch(/^3\.1\./);
});

test("every reference leads to something in the document", () => {
  const references = JSON.stringify(served).matchAll(/"\$ref":"#\/(?<path>[^"]+)"/g);
  const targets = [...references].map(({ groups }) => groups?.path ?? "");
  expect(targets.length).toBeGreaterThan(50);
  for (const path of targets) {
    const target = path.split("/").reduce((part, key) => part?.[key], served);
    expect(target, path).toBeDefined();
  }
});

test("a search is asked for by every parameter that the site’s own address has", () => {
  const names = served.paths["/api/v1/search"].get.parameters.map(({ name }: { name: string }) => name);
  expect(names).toEqual([...Object.keys(searchParamsSchema.shape), "decided-on", "injured-on", "added-on"]);
});

test("what is asked wrongly is told so by every address, files and feeds too", () => {
  for (const [path, { get }] of Object.entries<{ get: { responses: object } }>(served.paths))
    expect(get.responses, path).toHaveProperty("400");
});

test("closed lists are told value by value, open ones by their pattern", () => {
  const parameters = served.paths["/api/v1/search"].get.parameters as { name: string; schema: unknown }[];
  const schemaOf = (name: string) => parameters.find((one) => one.name === name)?.schema;
  expect(schemaOf("outcome")).toMatchObject({ type: "array", items: { enum: ["upheld", "overturned"] } });
  expect(schemaOf("sex")).toMatchObject({ items: { enum: expect.arrayContaining(["female", "-female"]) } });
  expect(schemaOf("treatment")).toMatchObject({ items: { pattern: expect.any(String) } });
  expect(schemaOf("sort")).toMatchObject({ default: "relevance" });
});

test("every address under /api/v1 is in the contract, but for those that only the site’s own pages ask", () => {
  const ofTheSite = ["/api/v1/openapi.json", "/api/v1/search/values/{filter}"];
  const told = routes.map(({ path }) => path).filter((path) => !ofTheSite.includes(path));
  expect(told).toHaveLength(routes.length - ofTheSite.length);
  const paths = Object.keys(served.paths).filter((path) => path.startsWith("/api/v1/"));
  expect(told.toSorted()).toEqual(paths.toSorted());
});

test("every open parameter has an example, and takes it", () => {
  for (const parameter of operations.flatMap(({ parameters }) => parameters))
    if (closedValues(parameter).length === 0 && !["page", "revision"].includes(parameter.name))
      expect(accepts(parameter, parameter.example ?? "?"), parameter.name).toBe(true);
});

test("everything is told in words, under a name of its own, with an example", () => {
  const ids = operations.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const operation of operations) {
    expect(operation.summary, operation.id).toMatch(/^[A-Z]/);
    expect(operation.description, operation.id).toMatch(/\.$/);
    expect(operation.examples.length, operation.id).toBeGreaterThan(0);
    for (const { description, name } of operation.parameters) expect(description, name).toMatch(/\.$/);
  }
});

test("examples name what the casebook holds", () => {
  const issue = operations.find(({ id }) => id === "issue")!;
  const [example] = exampleAddresses(issue, { id: "CM17-1234567", number: 3 });
  expect(example?.address).toBe("/api/v1/determinations/CM17-1234567/issues/3");
  for (const operation of operations)
    for (const { address } of exampleAddresses(operation, null)) expect(address).not.toMatch(/[{}]/);
});
