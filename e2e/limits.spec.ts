import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@/e2e/reader";
import { readEnv } from "@/lib/env";
import { freePort } from "@/lib/local/processes";
import { type SiteProcess, serveSite, untilServed } from "@/lib/local/site";

/** A site of its own with small limits. It needs no engines, for which nothing listens. */
const nowhere = {
  databaseUrl: "postgresql://nobody@127.0.0.1:1/none",
  meilisearch: { url: "http://127.0.0.1:1", adminKey: "", searchKey: "none" },
  close: async () => {},
};
let site: SiteProcess;
let url: string;

test.describe.configure({ mode: "serial" });
test.use({ forgivenErrors: [/status of (?:429|50\d)/] });
test.beforeAll(async () => {
  const port = await freePort();
  url = `http://localhost:${port}`;
  const env = { ...readEnv(), PORT: port, SITE_URL: url, RATE_LIMIT: 0.01, TRUST_PROXY: 1 };
  site = serveSite(nowhere, env, false);
  if (!(await untilServed(url, site.ended))) throw new Error("The site with small limits did not come up.");
});
test.afterAll(() => site.stop());

test("a person who asks too often reads when to come back, and no other person does", async ({
  page,
  request,
}) => {
  const headers = { "x-forwarded-for": "192.0.2.1" };
  expect((await request.get(`${url}/statistics`, { headers })).status()).not.toBe(429);
  await page.setExtraHTTPHeaders(headers);
  expect((await page.goto(`${url}/statistics`))?.status()).toBe(429);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Too many requests");
  await expect(page.getByText(/^More than 1 .* Try again in \d+ seconds?\.$/)).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const others = { "x-forwarded-for": "192.0.2.2" };
  expect((await request.get(`${url}/statistics`, { headers: others })).status()).not.toBe(429);
});

test("a program that asks too often gets a problem, and is told its limits before", async ({ request }) => {
  const headers = { "x-forwarded-for": "192.0.2.3" };
  const first = await request.get(`${url}/api/v1/statistics`, { headers });
  expect(first.headers()["ratelimit-policy"]).toBe('"statistics";q=1;w=60');
  expect(first.headers().ratelimit).toMatch(/^"statistics";r=0;t=\d+$/);
  const second = await request.get(`${url}/api/v1/statistics`, { headers });
  expect(second.status()).toBe(429);
  expect(second.headers()["content-type"]).toBe("application/problem+json");
  expect(Number(second.headers()["retry-after"])).toBeGreaterThan(0);
  expect(second.headers()["access-control-allow-origin"]).toBe("*");
  expect(await second.json()).toMatchObject({ status: 429, title: "Too many requests" });
  for (let at = 0; at < 20; at += 1)
    expect((await request.get(`${url}/health`, { headers })).status()).not.toBe(429);
});
