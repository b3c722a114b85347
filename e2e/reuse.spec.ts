import { expect, test } from "@/e2e/reader";
import { ResultList } from "@/e2e/result-list";

test("a whole search is exported as CSV and NDJSON, with as many rows as the page counts", async ({
  page,
  request,
}) => {
  await page.goto("/search?outcome=overturned");
  const count = await new ResultList(page).total();
  const lines = await request.get("/search.ndjson?outcome=overturned");
  expect(lines.headers()["x-robots-tag"]).toBe("noindex");
  const issues = (await lines.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(issues).toHaveLength(count);
  expect(new Set(issues.map(({ decision }) => decision))).toEqual(new Set(["overturned"]));
  const table = await request.get("/search.csv?outcome=overturned");
  expect(table.headers()["content-type"]).toContain("text/csv");
  expect((await table.text()).startsWith("\uFEFFissue,determination,number,issueCount,decision,")).toBe(true);
});

test("a search has a feed without medical histories", async ({ request }) => {
  const feed = await request.get("/search.atom?treatment=physical-therapy");
  expect(feed.headers()["content-type"]).toContain("application/atom+xml");
  expect(feed.headers()["x-robots-tag"]).toBe("noindex");
  const text = await feed.text();
  expect(text).toContain("<title>IMR decisions: Physical therapy</title>");
  const entries = text.split("<entry>").slice(1);
  expect(entries.length).toBeGreaterThan(1);
  expect(entries.length).toBeLessThanOrEqual(50);
  const ids = entries.map((entry) => /<id>(?<id>[^<]+)<\/id>/.exec(entry)?.groups?.id);
  expect(new Set(ids).size).toBe(entries.length);
  const added = entries.map((entry) => /<updated>(?<added>20[\dT:.-]+Z)</.exec(entry)?.groups?.added ?? "");
  expect(added).toEqual(added.toSorted().reverse());
  const today = Date.parse(added[0] ?? "");
  expect(Date.now() - today, "the letters were added as this run began").toBeLessThan(24 * 3_600_000);
  expect(entries.filter((entry) => /<published>2015-\d\d-\d\dT00:00:00Z</.test(entry))).not.toEqual([]);

  // Its pages and its twin in JSON have all issues once.
  const first = await (await request.get("/search.feed.json")).json();
  expect(first.items).toHaveLength(50);
  const second = await (await request.get(first.next_url)).json();
  const urls = [...first.items, ...second.items].map(({ url }: { url: string }) => url);
  expect(new Set(urls).size).toBe(50 + second.items.length);
  expect(text).not.toMatch(/year[- ]old|injured worker|diagnos/i);
});

test("the home page describes its search and its data to machines, and both work", async ({
  page,
  request,
}) => {
  await page.goto("/");
  const script = await page.locator('script[type="application/ld+json"]').textContent();
  const data = JSON.parse(script ?? "");
  expect(data["@context"]).toBe("https://schema.org");
  const kind = (name: string) => data["@graph"].find((one: Record<string, unknown>) => one["@type"] === name);
  const template: string = kind("WebSite").potentialAction.target.urlTemplate;
  await page.goto(template.replace("{search_term_string}", "therapy"));
  await expect(page.getByLabel("Search the determinations")).toHaveValue("therapy");
  const dataset = kind("Dataset");
  expect(dataset.description.length).toBeGreaterThan(50);
  expect(dataset.distribution).toHaveLength(2);
  for (const { contentUrl, encodingFormat } of dataset.distribution) {
    const answer = await request.get(contentUrl);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toContain(encodingFormat);
  }
});
