import type { Page } from "@playwright/test";
import { expect, test } from "./reader";
import { ResultList } from "./result-list";

/** Whether the page is still the document that `mark` was called on. */
const isMarked = (page: Page) => page.evaluate(() => "marked" in window);
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { marked: true }));

test("links within the site are followed without a reload, and there and back", async ({ page }) => {
  await page.goto("/search?q=therapy");
  await mark(page);
  await page.getByRole("navigation", { name: "Site" }).getByRole("link", { name: "Guidelines" }).click();
  await expect(page).toHaveURL("/guidelines");
  expect(await isMarked(page)).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(page).toHaveURL("/search?q=therapy");
  await expect(new ResultList(page).results.first()).toBeVisible();
  expect(await isMarked(page)).toBe(true);
});

test("a filter leaves the page where it is scrolled to, without a reload", async ({ page }) => {
  await page.goto("/search");
  await mark(page);
  const value = new ResultList(page).filter(/^Category/, /./).last();
  await value.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await value.click();
  await expect(page).toHaveURL(/\?category=/);
  expect(await isMarked(page)).toBe(true);
  expect(before).toBeGreaterThan(0);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test("a link that is asked for in another tab leaves this one alone, and a download is the browser's", async ({
  page,
  context,
}) => {
  await page.goto("/search?q=therapy");
  const [other] = await Promise.all([
    context.waitForEvent("page"),
    page
      .getByRole("navigation", { name: "Site" })
      .getByRole("link", { name: "Treatments" })
      .click({ modifiers: ["ControlOrMeta"] }),
  ]);
  await expect(other).toHaveURL("/treatments");
  await expect(page).toHaveURL("/search?q=therapy");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "CSV", exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^imr-issues-.*\.csv$/);
});
