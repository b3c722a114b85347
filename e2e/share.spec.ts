import { expect, test } from "@/e2e/reader";
import { ResultList } from "@/e2e/result-list";

test("a filtered search opens from its address in a fresh browser", async ({ page, browser }) => {
  await page.goto("/search?q=therapy");
  const list = new ResultList(page);
  await list.filter(/^Outcome/, /^Upheld/).click();
  await expect(page).toHaveURL(/outcome=upheld/);
  await list.filter(/^Treatment/, /^Rehabilitation/).click();
  await expect(page).toHaveURL(/category=rehabilitation/);
  await page.getByRole("link", { name: "Decision date" }).click();
  await expect(page).toHaveURL("/search?q=therapy&outcome=upheld&category=rehabilitation&sort=newest");
  const titles = await list.results.getByRole("heading").allInnerTexts();

  const fresh = await browser.newPage();
  await fresh.goto(page.url());
  const opened = new ResultList(fresh);
  await expect(opened.results).toHaveCount(titles.length);
  expect(await opened.results.getByRole("heading").allInnerTexts()).toEqual(titles);
  await expect(opened.chips).toHaveText([/therapy/, /Upheld/, /Rehabilitation/, /Clear all/]);
  await expect(fresh.getByLabel("Search the determinations")).toHaveValue("therapy");
  await fresh.close();
});

test("new words keep the filters that apply", async ({ page }) => {
  await page.goto("/search?q=therapy&outcome=upheld&page=2");
  await page.getByLabel("Search the determinations").fill("opioid");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/search?q=opioid&outcome=upheld");
});

test("the back button restores the search, its scroll position, and then the search before", async ({
  page,
}) => {
  await page.goto("/search");
  const list = new ResultList(page);
  const all = await list.total();
  await list.filter(/^Outcome/, /^Overturned/).click();
  await expect(page).toHaveURL(/outcome=overturned/);
  const overturned = await list.total();
  const last = list.results.last();
  await last.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  await last.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/determinations\//);

  await page.goBack();
  await list.shows(overturned);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(place - 200);
  await page.goBack();
  await list.shows(all);
});

test("the address of a search does not depend on the order of the clicks", async ({ page }) => {
  await page.goto("/search?sex=female");
  await new ResultList(page).filter(/^Outcome/, /^Upheld/).click();
  await expect(page).toHaveURL("/search?outcome=upheld&sex=female");
});

test("a shared determination has a title without the worker’s medical history", async ({ request }) => {
  const html = await (await request.get("/determinations/CM15-9900001")).text();
  const head = html.slice(0, html.indexOf("</head>"));
  expect(head).toMatch(/<meta property="og:title" content="Physical therapy[^"]*overturned[^"]*CM15-9900001/);
  expect(head).toMatch(/<meta property="og:description" content="[^"]*Chronic Pain/);
  expect(head).not.toMatch(/packer|year-old/);
  // Addresses and class names may contain any digits.
  expect(head.replaceAll(/="(?:https?:\/)?\/[^"]*"|class="[^"]*"/g, "")).not.toContain("44");
});

test("a shared determination has a picture of treatment and outcome, kept from search engines", async ({
  page,
  request,
}) => {
  await page.goto("/determinations/CM15-9900001");
  const meta = page.locator('meta[property="og:image"]');
  const address = new URL((await meta.getAttribute("content")) ?? "");
  const answer = await request.get(address.pathname + address.search);
  expect(answer.status()).toBe(200);
  expect(answer.headers()["x-robots-tag"]).toBe("noindex");
  expect(answer.headers()["content-type"]).toBe("image/png");
  const bytes = await answer.body();
  expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  expect((await request.get("/determinations/CM99-0000000/opengraph-image")).status()).toBe(404);
});

test("a determination is available as JSON, text and Markdown at its address, not indexed", async ({
  page,
  request,
}) => {
  await page.goto("/determinations/CM15-9900001");
  const links = page.getByRole("navigation", { name: "Other forms" }).getByRole("link");
  const forms = { JSON: "application/json", Text: "text/plain", Markdown: "text/markdown" };
  await expect(links).toHaveText(Object.keys(forms));
  for (const [name, type] of Object.entries(forms)) {
    const href = await links.filter({ hasText: name }).getAttribute("href");
    const answer = await request.get(href ?? "");
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toBe(`${type}; charset=utf-8`);
    expect(answer.headers()["x-robots-tag"]).toBe("noindex");
    expect(await answer.text()).toContain("CM15-9900001");
  }
});
