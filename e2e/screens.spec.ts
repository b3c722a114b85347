import { shownPages, visit, windows } from "@/e2e/pages";
import { expect, test } from "@/e2e/reader";
import { ResultList } from "@/e2e/result-list";

const widths = [320, 390, 768, 1280, 1920];

for (const shown of shownPages)
  test.describe(() => {
    test.use({ forgivenErrors: shown.status === 404 ? [/status of 404/] : [] });
    test(`no width needs horizontal scrolling: ${shown.name}`, async ({ page }) => {
      await page.setViewportSize(windows[shown.only ?? "desktop"]);
      await visit(page, shown);
      for (const width of widths.filter((one) => shown.only !== "phone" || one < 600)) {
        await page.setViewportSize({ width, height: 800 });
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(needed, `at ${width} pixels`).toBeLessThanOrEqual(width);
      }
    });
  });

test("on a phone the filters are a sheet that stays open until closed", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/search");
  const list = new ResultList(page);
  await page.getByRole("button", { name: "Filters" }).click();
  const expected = await list.countOf(/^Outcome/, /^Overturned/);
  await list.filter(/^Outcome/, /^Overturned/).click();
  await page.getByRole("button", { name: `Show ${expected} issues` }).click();
  await expect(list.results.first()).toBeVisible();
  await expect(page).toHaveURL("/search?outcome=overturned");
});

test("on a phone the letter follows the reading, one tap away", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/determinations/CM15-9900001");
  await page.getByRole("article").getByRole("link", { name: "44-year-old" }).click();
  await expect(page.locator("#e-age")).toBeInViewport();
  await page.locator("#e-age a").click();
  await expect(page.locator("#f-age")).toBeInViewport();
});

test("dark mode follows the system", async ({ page }) => {
  await page.goto("/");
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await ground()).not.toBe(light);
});

test("on paper a determination has no controls", async ({ page }) => {
  await page.goto("/determinations/CM15-9900001");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.getByLabel("Search the determinations")).toBeHidden();
  await expect(page.getByRole("button", { name: "Copy link", exact: true })).toBeHidden();
  await expect(page.getByText("IMR CM15-9900001, issue 1")).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    "rgb(255, 255, 255)",
  );
});
