import AxeBuilder from "@axe-core/playwright";
import { shownPages } from "@/e2e/pages";
import { expect, test } from "@/e2e/reader";
import { readEnv } from "@/lib/env";
import { type Engines, openEngines } from "@/lib/local/engines";
import { freePort } from "@/lib/local/processes";
import { type SiteProcess, serveSite, untilServed } from "@/lib/local/site";
import { type Gate, type GateState, openGate } from "@/lib/local/testing/gate";

let engines: Engines;
let gates: { database: Gate; search: Gate };
let site: SiteProcess;
let url: string;

test.describe.configure({ mode: "serial" });
test.use({ forgivenErrors: [/status of 50\d/] });

/** The site on the product's own engines, each behind a gate. */
test.beforeAll(async () => {
  const { DATABASE_URL: _, MEILISEARCH_URL: __, ...env } = readEnv();
  engines = await openEngines(env);
  const portOf = (address: string) => Number(new URL(address).port);
  gates = {
    database: await openGate(portOf(engines.databaseUrl)),
    search: await openGate(portOf(engines.meilisearch.url)),
  };
  const through = (address: string, gate: Gate) =>
    Object.assign(new URL(address), { hostname: "127.0.0.1", port: gate.port }).href;
  const port = await freePort();
  url = `http://localhost:${port}`;
  const behind = {
    databaseUrl: through(engines.databaseUrl, gates.database),
    meilisearch: { ...engines.meilisearch, url: through(engines.meilisearch.url, gates.search) },
    close: async () => {},
  };
  site = serveSite(behind, { ...env, PORT: port, SITE_URL: url }, false);
  if (!(await untilServed(url, site.ended))) throw new Error("The site behind gates did not come up.");
});
test.afterAll(async () => {
  await site.stop();
  await Promise.all([gates.database.close(), gates.search.close()]);
  await engines.close();
});

const files = [
  "/sitemap.xml",
  "/removals/sitemap.xml",
  "/removals.atom",
  "/search.csv?outcome=upheld",
  "/search.ndjson?outcome=upheld",
  "/search.atom?treatment=physical-therapy",
  "/statistics.csv?rows=specialty&columns=none",
  "/determinations/CM15-9900001.json",
  "/determinations/CM15-9900001/opengraph-image",
  "/api/v1/search?treatment=mri",
  "/api/v1/treatments",
  "/robots.txt",
  "/opensearch.xml",
];
const all = [...new Set([...shownPages.map(({ path }) => path), ...files])];

/** Whole without any engine, though what they lead to may not be. */
const aloneWhole =
  /^\/(?:robots\.txt|opensearch\.xml|sitemap\.xml|api|follow|sources|what-it-means(?:\/es)?(?:\?.*)?|nothing\/here)$/;
/** Made from the database alone, or not whole without it. */
const ofDatabase = /^\/(?:$|coverage|removals|determinations\/)/;
/** Shown without the search engine: determinations, and searches of issues, which the database answers. */
const withoutSearch =
  /^\/(?:coverage|removals|determinations\/|search(?:\?(?!.*in=summary)|$)|api\/v1\/search\?)/;

const outages: [
  what: string,
  state: Partial<Record<"database" | "search", GateState>>,
  isWhole: (path: string) => boolean,
][] = [
  ["the database hangs", { database: "hung" }, (path) => !ofDatabase.test(path)],
  ["the search engine hangs", { search: "hung" }, (path) => withoutSearch.test(path)],
  ["nobody answers", { database: "gone", search: "gone" }, () => false],
];

for (const [what, state, isWhole] of outages)
  test(`while ${what}, each address answers in time: whole, or with 503`, async ({ request }) => {
    test.slow();
    await Promise.all(["/", "/determinations/CM15-9900001"].map((path) => request.get(url + path)));
    for (const [name, wanted] of Object.entries(state)) gates[name as keyof typeof gates].set(wanted);
    for (const path of all) {
      // Only the first to find it out waits for a time limit; no limit is as long as this.
      const answer = await request.get(url + path, { timeout: 9_000 });
      if (aloneWhole.test(path) || isWhole(path)) {
        expect.soft(answer.status(), path).not.toBe(503);
        continue;
      }
      expect.soft(answer.status(), path).toBe(503);
      const headers = answer.headers();
      expect.soft(headers["retry-after"], path).toBe("10");
      expect.soft(headers["cache-control"], path).toContain("no-store");
      if (headers["content-type"]?.includes("text/html"))
        expect.soft(headers["x-robots-tag"], path).toContain("noindex");
    }
    expect((await request.get(`${url}/health/live`)).status()).toBe(200);
    expect((await request.get(`${url}/health/ready`)).status()).toBe(503);
    expect((await request.get(`${url}/health`)).status()).toBe(503);
    for (const gate of Object.values(gates)) gate.set("open");
    await expect.poll(async () => (await request.get(`${url}/health/ready`)).status()).toBe(200);
    // A connection that had hung may still end in one more 503.
    for (const path of ["/", "/removals/sitemap.xml"])
      await expect.poll(async () => (await request.get(url + path)).status(), path).toBe(200);
  });

test.describe("without the search engine", () => {
  test.beforeAll(() => gates.search.set("gone"));
  test.afterAll(() => gates.search.set("open"));

  test("a search is answered by the database, with a notice, exact counts and pages", async ({ page }) => {
    await page.goto(`${url}/search?outcome=upheld&category=rehabilitation`);
    await expect(page.getByText("Search by words in the full text is not available now")).toBeVisible();
    const title = page.getByRole("heading", { level: 1 });
    const told = await title.textContent();
    gates.search.set("open");
    await expect
      .poll(async () => (await page.reload()) && (await page.getByText("full text is not").count()))
      .toBe(0);
    await expect(title).toHaveText(told ?? "");
    gates.search.set("gone");
    await page.goto(`${url}/search?q=therapy&words=text`);
    await expect(page.getByRole("article").first()).toContainText(/therapy/i);
    await page.goto(`${url}/search`);
    await page.getByRole("link", { name: "Next" }).click();
    await expect(page).toHaveURL(/page=2/);
    await page.getByRole("article").getByRole("link").first().click();
    await expect(page.getByText("The nearest decisions in other letters")).toBeVisible();
  });
});

test.describe("without engines", () => {
  test.beforeAll(() => {
    for (const gate of Object.values(gates)) gate.set("gone");
  });

  const pages: [what: string, path: string, says: RegExp][] = [
    ["the first page", "/", /IMR decisions/],
    ["a search", "/search?q=therapy", /Search is temporarily unavailable/],
    [
      "a search of summaries",
      "/search?q=therapy&in=summary",
      /Searches of clinical summaries are temporarily/,
    ],
    ["statistics", "/statistics", /Statistics are temporarily unavailable/],
    ["a treatment", "/treatments/physical-therapy", /Statistics are temporarily unavailable/],
    ["a determination", "/determinations/CM15-9900001", /Determinations are temporarily unavailable/],
    ["coverage", "/coverage", /Counts of letters are temporarily unavailable/],
  ];

  for (const [what, path, says] of pages)
    test(`${what} explains the problem, is accessible, and listed by nobody`, async ({ page }) => {
      await page.goto(url + path);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(says);
      await expect(page.getByRole("link", { name: "IMR Casebook" })).toBeVisible();
      await expect(page.getByRole("link", { name: "the State’s own search" })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3)}`),
      ).toEqual([]);
    });

  for (const path of ["/api/v1/search?treatment=mri", "/api/v1/search?treatment=mrii"])
    test(`a program gets a server error, not a client error: ${path}`, async ({ request }) => {
      const answer = await request.get(url + path);
      expect(answer.status()).toBe(503);
      expect(answer.headers()["retry-after"]).toBeDefined();
      expect(await answer.json()).toMatchObject({ title: "Search is not available now" });
    });
});
