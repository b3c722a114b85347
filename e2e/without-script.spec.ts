import { expect, test } from "@/e2e/reader";
import { ResultList } from "@/e2e/result-list";

test.use({ javaScriptEnabled: false });

test("without a script a reader searches, filters, reads and returns", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("searchbox").fill("therapy");
  await page.getByRole("button", { name: "Search" }).click();
  const list = new ResultList(page);
  await list.filter(/^Outcome/, /^Overturned/).click();
  await expect(page).toHaveURL("/search?q=therapy&outcome=overturned");
  await list.results.filter({ hasText: "CM15-9900001" }).getByRole("link").click();

  await expect(page.locator("#issue-1 .issue-line").getByText("Overturned")).toBeVisible();
  await page.getByRole("article").getByRole("link", { name: "44-year-old" }).click();
  await expect(page).toHaveURL(/#e-age$/);
  await expect(page.locator("#e-age:target")).toBeInViewport();
  await page.locator("#e-age a").click();
  await expect(page.locator("#f-age:target")).toBeInViewport();

  await page
    .getByRole("navigation", { name: "Search results" })
    .getByRole("link", { name: /Overturned/ })
    .click();
  await expect(page).toHaveURL("/search?q=therapy&outcome=overturned");
});

test("without a script nothing is shown that needs one, and citations can be selected", async ({ page }) => {
  await page.goto("/determinations/CM15-9900001");
  await expect(page.getByRole("button", { name: /Copy/ })).toHaveCount(0);
  await expect(
    page.getByText(
      "IMR CM15-9900001, issue 1 (Cal. DWC, Mar. 24, 2015) [cites guidelines replaced July 28, 2016] [invented sample, no decision]",
    ),
  ).toBeVisible();
  const issue = page.locator("#issue-1");
  await issue.getByText("Other forms of citation").click();
  await expect(issue.getByText(/^@misc\{imr-CM15-9900001-1,/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Print" })).toHaveCount(0);
});

test("without a script the address of a folded issue opens it", async ({ page }) => {
  await page.goto("/determinations/CM17-9900026#issue-9");
  await expect(page.locator("#issue-9 blockquote")).toBeInViewport();
  await expect(page.locator("#issue-8 blockquote")).toBeHidden();
});

test("without a script the filters of a phone open and close", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/search");
  const filters = page.getByRole("complementary", { name: "Filters" });
  await expect(filters).toBeHidden();
  await page.getByRole("button", { name: "Filters" }).click();
  await expect(filters).toBeVisible();
  await filters.getByRole("button", { name: /^Show/ }).click();
  await expect(filters).toBeHidden();
});
