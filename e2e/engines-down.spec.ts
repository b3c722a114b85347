import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@/e2e/reader";
import { readEnv } from "@/lib/env";
import { freePort } from "@/lib/local/processes";
import { type SiteProcess, serveSite, untilServed } from "@/lib/local/site";

/** Nothing listens there. */
const nowhere = {
  databaseUrl: "postgresql://nobody@127.0.0.1:1/none",
  meilisearch: { url: "http://127.0.0.1:1", adminKey: "", searchKey: "none" },
  close: async () => {},
};
let site: SiteProcess;
let url: string;

test.describe.configure({ mode: "serial" });
test.use({ forgivenErrors: [/status of 50\d/] });
test.beforeAll(async () => {
  const port = await freePort();
  url = `http://localhost:${port}`;
  site = serveSite(nowhere, { ...readEnv(), PORT: port, SITE_URL: url }, false);
  if (!(await untilServed(url, site.ended))) throw new Error("The site without engines did not come up.");
});
test.afterAll(() => site.stop());

const pages: [what: string, path: string, says: RegExp][] = [
  ["the first page", "/", /IMR decisions/],
  ["a search", "/search?q=therapy", /Search is temporarily unavailable/],
  ["statistics", "/statistics", /Statistics are temporarily unavailable/],
  ["a treatment", "/treatments/physical-therapy", /Statistics are temporarily unavailable/],
  ["a determination", "/determinations/CM15-9900001", /Determinations are temporarily unavailable/],
  ["coverage", "/coverage", /Counts of letters are temporarily unavailable/],
];

for (const [what, path, says] of pages)
  test(`without engines ${what} explains the problem, and is accessible`, async ({ page }) => {
    await page.goto(url + path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(says);
    await expect(page.getByRole("link", { name: "IMR Casebook" })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3)}`)).toEqual(
      [],
    );
  });

for (const path of ["/statistics", "/treatments/physical-therapy", "/coverage"])
  test(`without engines search engines do not index what ${path} says`, async ({ request }) => {
    expect(await (await request.get(url + path)).text()).toContain('<meta name="robots" content="noindex"/>');
  });

for (const path of ["/api/v1/search?treatment=mri", "/api/v1/search?treatment=mrii"])
  test(`without engines a program gets a server error, not a client error: ${path}`, async ({ request }) => {
    const answer = await request.get(url + path);
    expect(answer.status()).toBe(503);
    expect(answer.headers()["retry-after"]).toBeDefined();
    expect(await answer.json()).toMatchObject({ title: "Search is not available now" });
  });
