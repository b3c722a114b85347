import { tabThrough, tabTo } from "@/e2e/keyboard";
import { shownPages, visit } from "@/e2e/pages";
import { expect, test } from "@/e2e/reader";
import { ResultList } from "@/e2e/result-list";

test("with Tab and Enter alone one searches, filters, reads, looks up the evidence and comes back", async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.goto("/");
  await tabTo(page, page.getByLabel("Search the determinations"));
  await page.keyboard.type("therapy");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/search?q=therapy");

  const list = new ResultList(page);
  await expect(list.results.first()).toBeVisible();
  await tabTo(page, list.filter(/^Outcome/, /^Overturned/).first());
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/search?q=therapy&outcome=overturned");

  const result = list.results.filter({ hasText: "CM15-9900001" }).getByRole("heading").getByRole("link");
  await expect(result).toBeVisible();
  await tabTo(page, result);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/determinations\/CM15-9900001/);

  const age = page.getByRole("article").getByRole("link", { name: "44-year-old" }).first();
  await expect(age).toBeVisible();
  await tabTo(page, age);
  await page.keyboard.press("Enter");
  await expect(page.locator("#e-age")).toBeInViewport();
  // From the words in the letter the next stop is the way back.
  await tabTo(page, page.locator("#e-age a"));
  await page.keyboard.press("Enter");
  await expect(page.locator("#f-age")).toBeInViewport();

  // Back from the letter, from the reading, to the results.
  while (new URL(page.url()).pathname !== "/search") await page.goBack();
  await expect(page).toHaveURL("/search?q=therapy&outcome=overturned");
});

/**
 * Each has something that could keep the focus: a box with suggestions, folds, tables that scroll,
 * a letter in a pane.
 */
const walked = [
  ...["home", "results empty", "results values of a filter", "determination short"],
  ...["treatment", "checklist", "statistics", "coverage", "not found"],
];

for (const shown of shownPages.filter(({ name }) => walked.includes(name)))
  test.describe(() => {
    test.use({ forgivenErrors: shown.status === 404 ? [/status of 404/] : [] });
    test(`Tab goes through, always to be seen, and out again: ${shown.name}`, async ({ page }) => {
      test.setTimeout(120_000);
      await visit(page, shown);
      expect(await tabThrough(page)).toBeGreaterThan(5);
    });
  });
