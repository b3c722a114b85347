import type { APIResponse } from "@playwright/test";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "@/e2e/reader";

type Operation = {
  operationId: string;
  responses: { 200: { content: Record<string, { schema: object }> } };
  "x-codeSamples": { label: string; source: string }[];
};
type Contract = { paths: Record<string, { get: Operation }> };

const contractPath = "/api/v1/openapi.json";

test("every example of the contract gets an answer that matches the contract", async ({ request }) => {
  test.setTimeout(120_000);
  const contract: Contract = await (await request.get(contractPath)).json();
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(contract, "contract");
  const checked = new Map<string, number>();
  for (const { get: operation } of Object.values(contract.paths)) {
    const [[type, { schema }]] = Object.entries(operation.responses[200].content) as [
      [string, { schema: object }],
    ];
    const isRight = ajv.compile(inContract(schema));
    for (const { label, source } of operation["x-codeSamples"]) {
      const answer = await request.get(/^curl '(?<url>[^']+)'$/.exec(source)?.groups?.url ?? "no address");
      expect(answer.status(), source).toBe(200);
      expect(answer.headers()["content-type"], source).toBe(`${type}; charset=utf-8`);
      const body = type === "application/json" ? await answer.json() : await answer.text();
      expect(body.length !== 0 && isRight(body), `${label}: ${ajv.errorsText(isRight.errors)}`).toBe(true);
      checked.set(operation.operationId, (checked.get(operation.operationId) ?? 0) + 1);
    }
  }
  expect([...checked.keys()]).toHaveLength(Object.keys(contract.paths).length);
});

test("every NDJSON line matches the contract's row, and their number matches the header", async ({
  request,
}) => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(await (await request.get(contractPath)).json(), "contract");
  const isRow = ajv.compile({ $ref: "contract#/components/schemas/ExportRow" });
  const answer = await request.get("/search.ndjson");
  const rows = (await answer.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  for (const row of rows) expect(isRow(row), `${row.issue}: ${ajv.errorsText(isRow.errors)}`).toBe(true);
  expect(rows.length).toBeGreaterThan(20);
  expect(answer.headers()["x-total-count"]).toBe(String(rows.length));
});

test("the page links of a search visit every issue exactly once", async ({ request }) => {
  const ids: string[] = [];
  let total = 0;
  let next: string | undefined = "/api/v1/search?outcome=upheld";
  while (next) {
    const answer: APIResponse = await request.get(next);
    const result = await answer.json();
    total = result.total;
    ids.push(...result.hits.map(({ id }: { id: string }) => id));
    next = /<(?<url>[^>]+)>; rel="next"/.exec(answer.headers().link ?? "")?.groups?.url;
  }
  expect(total).toBeGreaterThan(20);
  expect(new Set(ids).size).toBe(total);
  expect(ids).toHaveLength(total);
});

for (const path of [
  "/api/v1/search?q=therapy",
  "/api/v1/determinations/CM15-9900001",
  "/api/v1/determinations/CM15-9900001/issues/1",
  "/api/v1/treatments",
  "/api/v1/statistics",
  "/search.atom",
  contractPath,
])
  test(`an unchanged answer is not sent again: ${path}`, async ({ request }) => {
    const first = await request.get(path);
    const tag = first.headers().etag ?? "";
    expect(tag).toMatch(/^W\/"[\w-]{22}"$/);
    expect(first.headers()["cache-control"]).toMatch(/^public, max-age=\d+$/);
    for (const held of [tag, tag.slice(2), `"other", ${tag}`, "*"]) {
      const again = await request.get(path, { headers: { "if-none-match": held } });
      expect(again.status(), held).toBe(304);
      expect(await again.text()).toBe("");
    }
    const other = await request.get(path, { headers: { "if-none-match": 'W/"other"' } });
    expect(other.status()).toBe(200);
    const head = await request.head(path);
    expect(head.status()).toBe(200);
    expect(head.headers().etag).toBe(tag);
  });

const problems: [status: number, path: string, told: RegExp][] = [
  [400, "/api/v1/search?treatmnt=mri", /“treatment”/],
  [400, "/api/v1/search?outcome=overtuned", /“overturned”/],
  [400, "/api/v1/search?treatment=mrii", /“mrii” is no value of “treatment”\. Did you mean “mri”\?/],
  [400, "/api/v1/statistics?rows=year&specialty=-orthopedic-surgry", /“-orthopedic-surgery”/],
  [400, "/api/v1/search/values/treatment?outcome=overtuned&find=mri", /“overturned”/],
  [400, "/api/v1/search/values/treatment?treatmnt=mri", /“treatment”/],
  [400, "/search.csv?treatmnt=mri", /“treatment”/],
  [400, "/search.csv?page=2", /There is no parameter “page” here/],
  [400, "/search.ndjson?outcome=overtuned", /“overturned”/],
  [400, "/search.ndjson?treatment=-mrii", /“-mri”/],
  [400, "/search.atom?specialty=orthopedic-surgry", /“orthopedic-surgery”/],
  [400, "/statistics.csv?row=treatment", /“rows”/],
  [400, "/api/v1/treatments/mri?q=a", /cited-by/],
  [400, "/api/v1/determinations/CM15-9900001?revision=last", /Revision of the text/],
  [404, "/api/v1/determinations/CM15-9900001?revision=99", /revision 99/],
  [404, "/api/v1/determinations/CM17-0000000", /does not mean that it was not decided/],
  [404, "/api/v1/determinations/CM15-9900001/issues/99", /numbered 1 to 2/],
  [404, "/api/v1/treatments/no-such-treatment", /no-such-treatment/],
  [404, "/api/v1/search?page=50", /last page/],
  [400, "/api/v1/search?page=51", /from 1 to 50,.*narrow the search, or take all issues at once/],
  [400, `/api/v1/search?q=${"a".repeat(501)}`, /At most 500 characters/],
  [404, "/api/v1/nothing/here", /\/api\.$/],
];
for (const [status, path, told] of problems)
  test(`a problem is explained in words: ${path}`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(status);
    expect(answer.headers()["content-type"]).toBe("application/problem+json");
    const problem = await answer.json();
    expect(problem).toEqual({
      ...{ type: "about:blank", status },
      ...{ title: expect.stringMatching(/^\w/), detail: expect.stringMatching(told) },
    });
  });

const otherSite = { origin: "https://elsewhere.example" };

for (const path of [
  "/api/v1/statistics",
  "/search.csv?outcome=overturned",
  "/search.ndjson?outcome=overturned",
  "/search.atom?outcome=overturned",
  "/statistics.csv",
  "/determinations/CM15-9900001.json",
  "/determinations/CM15-9900001.txt",
  "/determinations/CM15-9900001.md",
])
  test(`an answer is readable from pages of any site, and compressed: ${path}`, async ({ request }) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"])
      expect((await request.fetch(path, { method })).status(), method).toBe(405);
    const preflight = await request.fetch(path, {
      method: "OPTIONS",
      headers: { ...otherSite, "access-control-request-headers": "if-none-match" },
    });
    expect(preflight.status()).toBe(204);
    const head = await request.head(path, { headers: otherSite });
    const plain = await request.get(path, { headers: { ...otherSite, "accept-encoding": "identity" } });
    const zipped = await request.get(path, { headers: { ...otherSite, "accept-encoding": "gzip" } });
    for (const answer of [preflight, head, plain, zipped]) {
      expect(answer.ok()).toBe(true);
      expect(answer.headers()["access-control-allow-origin"]).toBe("*");
      expect(answer.headers()["access-control-allow-headers"]).toBe("If-None-Match");
      expect(answer.headers()["access-control-allow-credentials"]).toBeUndefined();
    }
    expect(plain.headers()["content-encoding"]).toBeUndefined();
    expect(zipped.headers()["content-encoding"]).toBe("gzip");
    expect(zipped.headers().vary?.toLowerCase()).toContain("accept-encoding");
    expect(await zipped.text()).toBe(await plain.text());
    expect(head.headers()["content-type"]).toBe(plain.headers()["content-type"]);
  });

test("an unknown address says so to pages of any site", async ({ request }) => {
  const answer = await request.get("/api/v1/nothing", { headers: otherSite });
  expect(answer.headers()["access-control-allow-origin"]).toBe("*");
});

test("the API page documents the whole contract, and its examples work", async ({ page, request }) => {
  const contract: Contract = await (await request.get(contractPath)).json();
  await page.goto("/api");
  for (const path of Object.keys(contract.paths))
    await expect(page.getByText(`GET ${path}`, { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "One issue of a determination" }).click();
  await expect(page.getByRole("heading", { name: "One issue of a determination" })).toBeInViewport();
  await expect(
    page.getByRole("table", { name: "Parameters of a search" }).getByText("ur-body"),
  ).toBeVisible();
  const answer = await request.get(
    (await page.getByRole("link", { name: "An issue", exact: true }).getAttribute("href")) ?? "",
  );
  expect((await answer.json()).headnote).toMatch(/\w/);
});

/** The schema with its references pointing into the contract, which is loaded as `contract`. */
function inContract(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/'));
}
