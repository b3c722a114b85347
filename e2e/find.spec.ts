import { expect, test } from "@/e2e/reader";
import { ResultList } from "@/e2e/result-list";

test("a reader finds overturned physical therapy, and every result matches", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("Search the determinations").fill("physical therapy");
  await page.getByRole("button", { name: "Search" }).click();
  const list = new ResultList(page);
  await expect(list.results.first()).toBeVisible();

  await expect(page).toHaveURL("/search?q=physical+therapy");
  await expect(list.chips).toHaveText([/Physical therapy$/]);
  const expected = await list.countOf(/^Outcome/, /^Overturned/);
  await list.filter(/^Outcome/, /^Overturned/).click();
  await expect(page).toHaveURL("/search?outcome=overturned&treatment=physical-therapy");
  await list.shows(expected);

  await expect(list.results).toHaveCount(Math.min(expected, 20));
  for (const result of await list.results.all()) {
    await expect(result).toContainText("Overturned · treatment granted");
    await expect(result.getByRole("heading")).toContainText(/physical therapy/i);
  }
  await expect(list.results.filter({ hasText: "CM15-9900001" })).toHaveCount(1);
});

test("a reader narrows by a guideline section that the reviewer cited", async ({ page }) => {
  await page.goto("/search?category=rehabilitation");
  const list = new ResultList(page);
  await page.getByRole("link", { name: "the reviewer", exact: true }).click();
  await expect(page).toHaveURL(/cited-by=reviewer/);

  const guideline = /^Guideline/;
  await page
    .getByRole("region", { name: guideline })
    .getByLabel(/^Within .*Chronic Pain/)
    .first()
    .click();
  const expected = await list.countOf(guideline, /Physical Medicine/);
  expect(expected).toBeGreaterThan(1);
  await list.filter(guideline, /Physical Medicine/).click();
  await expect(page).toHaveURL(/section=[a-z0-9-]+\/physical-medicine/);
  await list.shows(expected);
  for (const result of await list.results.all())
    await expect(result).toContainText(/Reviewer cited:.*Physical Medicine/i);
});

test("several values of one filter widen a search, a second filter narrows it, a chip removes it", async ({
  page,
}) => {
  const list = new ResultList(page);
  await page.goto("/search?outcome=overturned");
  const overturned = await list.total();
  await page.goto("/search");
  const all = await list.total();
  await page.goto("/search?outcome=overturned&outcome=upheld");
  expect(await list.total()).toBe(all);

  await page.goto("/search?outcome=overturned&sex=female");
  const narrowed = await list.total();
  expect(narrowed).toBeLessThan(overturned);
  await list.chips.filter({ hasText: "Female" }).click();
  await expect(page).toHaveURL("/search?outcome=overturned");
  await list.shows(overturned);
});

test("excluding a value removes the issues that have it, and its chip restores them", async ({ page }) => {
  const list = new ResultList(page);
  await page.goto("/search");
  const all = await list.total();
  await list.openMore();
  const women = await list.countOf(/sex/, /Female/);
  await list.filter(/sex/, /Female/).hover();
  await list.excluding(/sex/, "Female").click();
  await expect(page).toHaveURL("/search?sex=-female");
  await list.shows(all - women);
  await expect(page.getByRole("region", { name: /sex/ }).locator("summary")).toContainText("not Female");
  expect(await list.countOf(/sex/, /not Female/)).toBe(women);
  await list.chips.filter({ hasText: "not Female" }).click();
  await list.shows(all);
});

test("on a slow network a click on a filter shows at once, and that results are on their way", async ({
  page,
}) => {
  const list = new ResultList(page);
  await page.goto("/search", { waitUntil: "networkidle" });
  await page.route(/\/search\?outcome=overturned/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await list.filter(/^Outcome/, /^Overturned/).click();
  await expect(page.locator("main")).toHaveAttribute("aria-busy", "true");
  await expect(page.locator(".value[data-pressed]")).toContainText("Overturned");
  await expect(page).toHaveURL("/search?outcome=overturned");
  await expect(page.locator("main")).not.toHaveAttribute("aria-busy");
  await expect(page.locator("[data-pressed]")).toHaveCount(0);
});

test("the pages lead to the last result and not beyond", async ({ page }) => {
  const list = new ResultList(page);
  await page.goto("/search?sort=newest");
  const total = await list.total();
  const pages = page.getByRole("navigation", { name: "Pages of results" });
  await pages.getByRole("link").filter({ hasText: /\d/ }).last().click();
  await expect(page).toHaveURL(/page=\d+/);
  await expect(pages.getByRole("link", { name: "Next" })).toHaveCount(0);
  await expect(list.results).toHaveCount(total % 20 || 20);
  const last = Math.ceil(total / 20);

  await page.goto("/search?sort=newest&page=9999");
  await expect(pages.getByText(`Page ${last}`, { exact: true })).toHaveAttribute("aria-current", "page");
  await expect(list.results).toHaveCount(total % 20 || 20);
  await expect(page).toHaveTitle(new RegExp(`page ${last} `));
});

test("a case number, however it is written, opens its determination", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("Search the determinations").fill("cm15 9900001");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/determinations\/CM15-9900001$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Physical therapy");
  await page.goto("/determinations/cm15-9900001");
  await expect(page).toHaveURL(/\/determinations\/CM15-9900001$/);
});

test("an unknown case number is explained", async ({ page }) => {
  await page.goto("/search?q=CM15-9999999");
  await expect(page.getByRole("main")).toContainText("This casebook holds no determination CM15-9999999.");
});

test("an empty result says which filter to remove, and removing it helps", async ({ page }) => {
  await page.goto("/search?outcome=overturned&treatment=acupuncture&flag=decision-contradicts-rationale");
  await expect(page.getByText("No issue fits all of this at once.")).toBeVisible();
  const ways = page.getByRole("main").getByRole("listitem").filter({ hasText: "without" });
  await ways.filter({ hasText: "without Decision and rationale differ" }).getByRole("link").click();
  await expect(page).toHaveURL("/search?outcome=overturned&treatment=acupuncture");
  await expect(page.getByRole("article").first()).toBeVisible();
});

test("every example search of the home page finds results", async ({ page }) => {
  await page.goto("/");
  const links = await page.getByRole("region", { name: "Try" }).getByRole("link").all();
  const hrefs = await Promise.all(links.map((link) => link.getAttribute("href")));
  expect(hrefs.length).toBeGreaterThan(3);
  for (const href of hrefs) {
    const answer = await page.goto(href ?? "");
    expect(answer?.status(), href ?? "").toBe(200);
    const found = href?.startsWith("/search")
      ? page.getByRole("article")
      : page.getByRole("main").getByRole("listitem");
    await expect(found.first(), href ?? "").toBeVisible();
  }
});
