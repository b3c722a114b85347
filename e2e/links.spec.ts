import type { Page } from "@playwright/test";
import { expect, test } from "@/e2e/reader";
import { ResultList } from "@/e2e/result-list";

/** Whether the page is still the document that `mark` was called on. */
const isMarked = (page: Page) => page.evaluate(() => "marked" in window);
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { marked: true }));

test("links within the site work without a reload, in both directions", async ({ page }) => {
  await page.goto("/search?q=therapy");
  await mark(page);
  await page
    .getByRole("navigation", { name: "Site", exact: true })
    .getByRole("link", { name: "Guidelines" })
    .click();
  await expect(page).toHaveURL("/guidelines");
  expect(await isMarked(page)).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(page).toHaveURL("/search?q=therapy");
  await expect(new ResultList(page).results.first()).toBeVisible();
  expect(await isMarked(page)).toBe(true);
});

test("a filter changes the page in place, and back and forward restore the scroll position", async ({
  page,
}) => {
  await page.goto("/search");
  const place = () => page.evaluate(() => Math.round(scrollY));
  await mark(page);
  await page.evaluate(() => scrollTo(0, 700));
  await new ResultList(page)
    .filter(/^Body part/, /^Lumbar spine/)
    .evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(/body-part=lumbar-spine/);
  await expect(new ResultList(page).chips.first()).toBeVisible();
  expect(await isMarked(page)).toBe(true);
  const left = await place();
  expect(left).toBeGreaterThan(0);
  for (let round = 0; round < 2; round += 1) {
    await page.goBack();
    await expect(new ResultList(page).chips).toHaveCount(0);
    await expect.poll(place).toBe(700);
    await page.goForward();
    await expect(new ResultList(page).chips.first()).toBeVisible();
    await expect.poll(place).toBe(left);
  }
});

test("going back from one of the nearest determinations, its fold is still open and in place", async ({
  page,
}) => {
  await page.goto("/determinations/CM15-9900001");
  await mark(page);
  const nearest = () => page.locator("#issue-2 .body > details", { hasText: "Nearest determinations" });
  await nearest().locator("summary").click();
  const link = nearest().getByRole("link").first();
  await link.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(0);
  await link.click();
  await expect(page).not.toHaveURL(/CM15-9900001/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/CM15-9900001/);
  expect(await isMarked(page)).toBe(true);
  await expect(nearest()).toHaveAttribute("open", "");
  await expect(
    page.locator("#issue-1 .body > details", { hasText: "Nearest determinations" }),
  ).not.toHaveAttribute("open");
  await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(place, -1);

  // A new visit finds it closed, as the page opens.
  await page
    .getByRole("navigation", { name: "Site", exact: true })
    .getByRole("link", { name: "Guidelines" })
    .click();
  await expect(page).toHaveURL("/guidelines");
  await page.goto("/determinations/CM15-9900001");
  await expect(nearest()).not.toHaveAttribute("open");
});

test("the list of all values of a filter opens at its top", async ({ page }) => {
  await page.goto("/search");
  await mark(page);
  await page.evaluate(() => scrollTo(0, 700));
  await page
    .getByRole("complementary", { name: "Filters" })
    .locator("a.all")
    .first()
    .evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(/\/search\/values\//);
  expect(await isMarked(page)).toBe(true);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});

test("a link opened in another tab leaves this one alone, and a download is left to the browser", async ({
  page,
  context,
}) => {
  await page.goto("/search?q=therapy");
  const [other] = await Promise.all([
    context.waitForEvent("page"),
    page
      .getByRole("navigation", { name: "Site", exact: true })
      .getByRole("link", { name: "Treatments" })
      .click({ modifiers: ["ControlOrMeta"] }),
  ]);
  await expect(other).toHaveURL("/treatments");
  await expect(page).toHaveURL("/search?q=therapy");
  await page.getByText("Export").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Spreadsheet (CSV)" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^imr-issues-.*\.csv$/);
});
