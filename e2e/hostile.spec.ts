// Longer than 200 lines, because all attacks on the site are together here, most of them in tables.
import { request } from "node:http";
import { text } from "node:stream/consumers";
import { expect, test } from "@playwright/test";
import { readEnv } from "@/lib/env";

test.slow();

const site = readEnv().SITE_URL;

const noIds = {
  "a null byte": "%00",
  "a way up": "..%2f..%2f..%2fetc%2fpasswd",
  "a way up, as Windows has it": "..%5c..%5cboot.ini",
  "bytes that are no text": "%FF%FE",
  "half a character": "%E0%A4%A",
  "a query of the database": "x'%20or%201=1;--",
  "a filter of the engine": "x%22%20OR%20outcome%20=%20%22upheld",
  "a backslash and a quote": "a%5C%22",
  markup: "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
  "a header": "x%0d%0aset-cookie:%20a=b",
  "what every object has": "constructor",
  "what every object has of its own": "__proto__",
  "an exclusion": "-neurology",
  "three thousand letters": "a".repeat(3000),
  "a sign beyond the basic plane": "%F0%9F%92%8A",
};

const places = [
  "/determinations/*",
  "/determinations/*.json",
  "/determinations/*.md",
  "/guidelines/*",
  "/guidelines/odg-low-back/*",
  "/treatments/*",
  "/specialties/*",
  "/body-parts/*",
  "/api/v1/determinations/*",
  "/api/v1/determinations/*/text",
  "/api/v1/determinations/CM15-9900001/issues/*",
  "/api/v1/guidelines/*",
  "/api/v1/guidelines/odg-low-back/sections/*",
  "/api/v1/treatments/*",
  "/api/v1/specialties/*",
  "/api/v1/body-parts/*",
  "/api/v1/search/values/*",
  "/search/values/*",
  "/api/v1/*",
  "/*",
];

for (const [what, id] of Object.entries(noIds))
  test(`${what} in the place of an id is rejected`, async () => {
    for (const place of places) {
      const path = place.replace("*", id);
      const answer = await rawRequest(path);
      expect([400, 404], path).toContain(answer.status);
      expectWords(answer, path);
      expect(answer.headers["set-cookie"], path).toBeUndefined();
    }
  });

const queries = {
  "a null byte": "q=%00&treatment=%00&page=%00&sort=%00",
  "bytes that are no text": "q=%FF%FE&treatment=%E0%A4%A",
  "a lone percent sign": "q=%&treatment=%zz",
  "every parameter twice":
    "q=a&q=b&page=2&page=x&sort=newest&sort=oldest&cited-by=a&cited-by=b&rows=a&rows=b",
  "lists as other programs write them": "treatment[]=mri&q[a]=b&year[0]=2017",
  "names that every object has": "__proto__=1&constructor=2&toString=3&hasOwnProperty=4",
  "values that every object has":
    "treatment=constructor&specialty=valueOf&body-part=constructor&category=constructor",
  "numbers that are none": "page=1e309&page=-0&n=99999999999999999999&revision=NaN&decided-from=9999999",
  "a filter of the engine": 'treatment=a" OR outcome = "upheld&state="'
    .replaceAll(" ", "%20")
    .replaceAll('"', "%22"),
  "a header": "q=%0d%0aset-cookie:%20a=b&treatment=%0d%0a",
  markup: "q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&treatment=%3Cimg%20src=x%3E",
  "ten thousand letters": `q=${"lumbar%20".repeat(1100)}`,
  "a thousand values": Array.from({ length: 700 }, (_, at) => `year=${1900 + (at % 100)}`).join("&"),
  "nothing but signs": "q=%22%22%22---*%22-%22%28%29%7C%26%26~",
};

for (const [what, query] of Object.entries(queries))
  test(`${what} in a query is harmless`, async () => {
    for (const path of [
      "/search",
      "/search/values/treatment",
      "/statistics",
      "/determinations/CM15-9900001",
      "/",
      "/sitemap.xml",
    ]) {
      const answer = await rawRequest(`${path}?${query}`);
      expect([200, 404], path).toContain(answer.status);
      expectWords(answer, path);
      expect(answer.headers["set-cookie"], path).toBeUndefined();
      expect(answer.body, path).not.toContain("<script>alert(1)");
      expect(answer.body, path).not.toContain("<img src=x>");
    }
    for (const path of ["/search.csv", "/search.ndjson", "/search.atom", "/statistics.csv"]) {
      const answer = await rawRequest(`${path}?${query}`);
      expect([200, 400], path).toContain(answer.status);
      if (answer.status === 400) {
        expect(answer.headers["content-type"], path).toBe("application/problem+json");
        expect(JSON.parse(answer.body), path).toMatchObject({ status: 400 });
      } else {
        expect(answer.body, path).not.toContain("<script>alert(1)");
        expect(answer.body, path).not.toContain("<img src=x>");
      }
      // No issue, no line.
      if (path !== "/search.ndjson") expectWords(answer, path);
      expect(answer.headers["set-cookie"], path).toBeUndefined();
    }
    for (const path of [
      "/api/v1/search",
      "/api/v1/search/values/treatment",
      "/api/v1/statistics",
      "/api/v1/treatments",
      "/api/v1/suggest",
    ]) {
      const answer = await rawRequest(`${path}?${query}`);
      expect([200, 400], path).toContain(answer.status);
      expect(JSON.parse(answer.body), path).toBeTruthy();
      expectWords(answer, path);
    }
  });

test("an overlong address is rejected without a search", async () => {
  for (const path of [`/search?q=${"a".repeat(40_000)}`, `/determinations/${"a".repeat(40_000)}`]) {
    const { status } = await rawRequest(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  }
});

test("paths out of the site’s folders are rejected", async () => {
  for (const path of [
    "/../../../../etc/passwd",
    "/_next/../../../package.json",
    "/_next/static/../../../../package.json",
    "/_next/static/%2e%2e/%2e%2e/%2e%2e/package.json",
    "/schemas/..%2f..%2fpackage.json",
    "/.env",
    "/.data/meilisearch/keys.json",
    "/_next/image?url=http%3A%2F%2F127.0.0.1%3A7700%2Fhealth&w=64&q=75",
    "/_next/image?url=%2Fhealth&w=64&q=75",
    "//evil-host.example/",
  ]) {
    const answer = await rawRequest(path);
    expect(answer.status, path).toBeGreaterThanOrEqual(300);
    expect(answer.status, path).toBeLessThan(500);
    expect(answer.headers.location ?? "/", path).toMatch(/^\/(?!\/)/);
    expect(answer.body, path).not.toMatch(/root:|"dependencies"/);
  }
});

test("links ignore a forged host", async () => {
  const headers = {
    host: "evil-host.example",
    "x-forwarded-host": "evil-host.example",
    "x-forwarded-proto": "gopher",
    forwarded: "host=evil-host.example",
  };
  for (const path of [
    "/",
    "/search?q=therapy",
    "/determinations/CM15-9900001",
    "/determinations/cm15-9900001",
    "/api",
    "/api/v1/search?q=therapy",
    "/api/v1/treatments",
    "/api/v1/openapi.json",
    "/search.atom",
    "/search.csv",
    "/sitemap.xml",
    "/robots.txt",
    "/opensearch.xml",
  ]) {
    const answer = await rawRequest(path, { headers });
    expect(answer.status, path).toBeLessThan(400);
    expect(JSON.stringify(answer.headers), path).not.toContain("evil-host");
    expect(answer.body, path).not.toContain("evil-host");
  }
  const feed = await rawRequest("/search.atom", { headers });
  expect(feed.body).toContain(`<link rel="self" href="${site}/search.atom"/>`);
});

test("the name of a download contains no words of the search", async () => {
  const answer = await rawRequest("/search.csv?q=a%22%3B%20filename%3Dx.exe%0d%0ax-evil:%201&treatment=mri");
  expect(answer.headers["content-disposition"]).toMatch(
    /^attachment; filename="imr-issues-mri-\d{4}-\d\d-\d\d\.csv"$/,
  );
  expect(answer.headers["x-evil"]).toBeUndefined();
  expect(answer.headers.link).toMatch(/^<[^<>"\s]+>; rel="alternate"; type="text\/html"$/);
});

const sentAlong: Record<string, string>[] = [
  { "if-none-match": `"${"x".repeat(6000)}"` },
  { "if-none-match": ',,,W/,"' },
  { accept: "../../etc", "accept-language": "\\x00;q=2", "accept-encoding": "none;;;" },
  { rsc: "1", "next-router-state-tree": "%5B%22broken" },
  { rsc: "1", "next-router-prefetch": "1", "next-url": "/../../x" },
  { "x-middleware-subrequest": "middleware:middleware", "x-nextjs-data": "1" },
  { "content-length": "0", "next-action": "0".repeat(40) },
  { cookie: "__prerender_bypass=1; a=%00" },
  { range: "bytes=0-1,5-2,-" },
];

test("unexpected headers change nothing", async () => {
  for (const headers of sentAlong)
    for (const path of [
      "/search?q=therapy",
      "/determinations/CM15-9900001",
      "/api/v1/search",
      "/search.csv",
    ]) {
      const answer = await rawRequest(path, { headers });
      expect(answer.status, `${path} ${JSON.stringify(headers)}`).toBeLessThan(500);
      if (answer.status !== 307) expectWords(answer, path);
    }
});

test("methods other than reading are rejected", async () => {
  for (const method of ["POST", "PUT", "PATCH", "DELETE", "PROPFIND", "TRACE"])
    for (const path of [
      "/",
      "/search",
      "/determinations/CM15-9900001",
      "/api/v1/search",
      "/search.csv",
      "/health",
    ]) {
      const answer = await rawRequest(path, { method, headers: { "next-action": "x" } });
      expect(answer.status, `${method} ${path}`).toBe(405);
      expect(answer.headers.allow, `${method} ${path}`).toBe("GET, HEAD, OPTIONS");
    }
});

/** Expects an explanation for people without internals of the program. */
function expectWords({ body, status, headers }: RawAnswer, path: string): void {
  if (status !== 304) expect(body, path).toMatch(/\w{3}/);
  expect(body, path).not.toMatch(
    /node_modules|\bat \S+ \(|\.[jt]sx?:\d+:\d+|PrismaClient|Meili|ECONNREFUSED/,
  );
  expect(headers["x-powered-by"], path).toBeUndefined();
}

type RawAnswer = { status: number; headers: Record<string, string | undefined>; body: string };

/** Sends a request exactly as written; a browser would normalise the address and set the host. */
async function rawRequest(
  path: string,
  { method = "GET", headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(readEnv().SITE_URL);
  return await new Promise((resolve, reject) => {
    const call = request({ hostname, port, path, method, headers }, async (answer) => {
      const flat = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
      const body = await text(answer);
      resolve({ status: answer.statusCode ?? 0, headers: Object.fromEntries(flat), body });
    });
    call.on("error", reject);
    call.end();
  });
}
