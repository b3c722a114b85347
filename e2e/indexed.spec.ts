import { readdirSync } from "node:fs";
import { expect, test } from "@/e2e/reader";

/** Pages that search engines may index: counts, and what the site is. */
const listed: Record<string, string[]> = {
  "page.tsx": ["/"],
  "api/page.tsx": ["/api"],
  "guidelines/page.tsx": ["/guidelines"],
  "treatments/page.tsx": ["/treatments"],
  "specialties/page.tsx": ["/specialties"],
  "body-parts/page.tsx": ["/body-parts"],
  "statistics/page.tsx": ["/statistics", "/statistics?rows=specialty&columns=year"],
  "coverage/page.tsx": ["/coverage"],
  "sources/page.tsx": ["/sources"],
  "what-it-means/page.tsx": ["/what-it-means", "/what-it-means?decided=2017-02-28"],
  "what-it-means/es/page.tsx": ["/what-it-means/es"],
  "follow/page.tsx": ["/follow"],
  "removals/page.tsx": ["/removals"],
  "removals/sitemap.xml/route.ts": ["/removals/sitemap.xml"],
  "statistics.csv/route.ts": ["/statistics.csv?rows=specialty&columns=none"],
  "robots.ts": ["/robots.txt"],
  "sitemap.ts": ["/sitemap.xml"],
  "opensearch.xml/route.ts": ["/opensearch.xml"],
  "health/route.ts": ["/health"],
  "metrics/route.ts": ["/metrics"],
  "health/live/route.ts": ["/health/live"],
  "health/ready/route.ts": ["/health/ready"],
};

/** Pages that they may not: whatever quotes a letter, and what is made for programs. */
const unlisted: Record<string, string[]> = {
  "search/page.tsx": ["/search", "/search?q=therapy&outcome=upheld"],
  "search/values/[filter]/page.tsx": ["/search/values/treatment", "/search/values/nothing"],
  "guidelines/[guideline]/page.tsx": ["/guidelines/chronic-pain-medical-treatment-guidelines"],
  "guidelines/[guideline]/[section]/page.tsx": [
    "/guidelines/chronic-pain-medical-treatment-guidelines/physical-medicine",
  ],
  "treatments/[treatment]/page.tsx": ["/treatments/physical-therapy"],
  "treatments/[treatment]/checklist/page.tsx": ["/treatments/physical-therapy/checklist"],
  "specialties/[specialty]/page.tsx": ["/specialties/orthopedic-surgery"],
  "body-parts/[part]/page.tsx": ["/body-parts/lumbar-spine"],
  "search.csv/route.ts": ["/search.csv?outcome=upheld"],
  "search.ndjson/route.ts": ["/search.ndjson?outcome=upheld"],
  "removals.atom/route.ts": ["/removals.atom"],
  "search.atom/route.ts": ["/search.atom?treatment=physical-therapy"],
  "search.feed.json/route.ts": ["/search.feed.json?treatment=physical-therapy"],
  "determinations/[id]/page.tsx": [
    "/determinations/CM15-9900001",
    "/determinations/CM15-9900001.json",
    "/determinations/CM15-9900001.txt",
    "/determinations/CM15-9900001.md",
    "/determinations/CM15-9900001?q=therapy&n=1",
    "/determinations/cm15-9900001",
    "/determinations/CM17-0000000",
    "/determinations/CM17-0000000.json",
    "/determinations/CM15-9900001?revision=99",
    "/determinations/nothing",
  ],
  "determinations/[id]/plain/page.tsx": [
    "/determinations/CM15-9900001/plain",
    "/determinations/CM17-0000000/plain",
  ],
  "determinations/[id]/plain/es/page.tsx": ["/determinations/CM15-9900001/plain/es"],
  "determinations/[id]/opengraph-image.tsx": [
    "/determinations/CM15-9900001/opengraph-image",
    "/determinations/CM17-0000000/opengraph-image",
  ],
  "api/[...path]/route.ts": [
    "/api/v1/nothing",
    "/api/v1/openapi.json",
    "/api/v1/search",
    "/api/v1/search?nonsense=1",
    "/api/v1/search/values/treatment?find=phys",
    "/api/v1/suggest?q=therapy",
    "/api/v1/determinations/CM15-9900001",
    "/api/v1/determinations/CM17-0000000",
    "/api/v1/determinations/CM15-9900001/text",
    "/api/v1/determinations/CM15-9900001/markdown",
    "/api/v1/determinations/CM15-9900001/issues/1",
    "/api/v1/guidelines",
    "/api/v1/guidelines/odg-low-back",
    "/api/v1/guidelines/chronic-pain-medical-treatment-guidelines/sections/physical-medicine",
    "/api/v1/treatments",
    "/api/v1/treatments/physical-therapy",
    "/api/v1/specialties",
    "/api/v1/specialties/orthopedic-surgery",
    "/api/v1/body-parts",
    "/api/v1/body-parts/lumbar-spine",
    "/api/v1/statistics",
  ],
};

test("every route is on one of the two lists", () => {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /(?:^|\/)(?:page|route|robots|sitemap|manifest|opengraph-image\w*)\.tsx?$/.test(path));
  expect(files.length).toBeGreaterThan(20);
  expect(files.toSorted()).toEqual([...Object.keys(listed), ...Object.keys(unlisted)].toSorted());
});

test.slow();

test("search engines may index counts", async ({ request }) => {
  for (const path of Object.values(listed).flat()) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()["x-robots-tag"], path).toBeUndefined();
    expect(await answer.text(), path).not.toMatch(/<meta name="robots" content="[^"]*noindex/);
  }
});

test("search engines do not index determinations or results, in any format, found or not", async ({
  request,
}) => {
  for (const path of Object.values(unlisted).flat()) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.headers()["x-robots-tag"], path).toBe("noindex");
  }
});

test("the sitemap lists the pages that may be indexed, and all of them exist", async ({ request }) => {
  const map = await (await request.get("/sitemap.xml")).text();
  const addresses = [...map.matchAll(/<loc>(?<url>[^<]+)<\/loc>/g)].map(({ groups }) => groups?.url ?? "");
  const pages = Object.entries(listed).filter(([file]) => file.endsWith("page.tsx"));
  expect(addresses.map((url) => new URL(url).pathname).toSorted()).toEqual(
    pages.map(([, [path]]) => path).toSorted(),
  );
  for (const url of addresses) expect((await request.get(url)).status(), url).toBe(200);
});

test("pages that search engines may index quote no letter", async ({ request }) => {
  const found = await (await request.get("/search.ndjson")).text();
  const ids = new Set(
    found
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).determination as string),
  );
  expect(ids.size).toBeGreaterThan(20);
  const quoted = new Set<string>();
  for (const id of ids) {
    const { determination } = await (await request.get(`/api/v1/determinations/${id}`)).json();
    const texts = determination.issues.map((issue: { rationale: Passage | null }) => issue.rationale?.value);
    for (const run of [...texts, determination.clinicalSummary?.value].flatMap(runs)) quoted.add(run);
  }
  expect(quoted.size).toBeGreaterThan(1000);
  const faults = [];
  for (const path of Object.values(listed).flat()) {
    const page = await (await request.get(path)).text();
    const run = runs(page.replace(/<[^>]+>/g, " ")).find((one) => quoted.has(one));
    if (run) faults.push(`${path}: ${run}`);
  }
  expect(faults).toEqual([]);
});

type Passage = { value: string };

/** Every eight words in a row of a text. */
function runs(text: string | undefined): string[] {
  const words = (text ?? "").toLowerCase().match(/[a-z0-9’'-]+/g) ?? [];
  return words.slice(7).map((_, at) => words.slice(at, at + 8).join(" "));
}

test("crawlers may fetch pages that they may not index; those that train models may not", async ({
  request,
}) => {
  const robots = await (await request.get("/robots.txt")).text();
  const [everyone = "", collectors = ""] = robots.split(/\n\n/);
  expect(everyone).toMatch(/^User-Agent: \*\nAllow: \/$/);
  expect(collectors).toMatch(/^User-Agent: GPTBot$/m);
  expect(collectors).toMatch(/^Disallow: \/$/m);
  expect(robots).toMatch(/^Sitemap: http.*\/sitemap\.xml$/m);
});
