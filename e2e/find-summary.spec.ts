import { expect, test } from "@/e2e/reader";
import { ResultList } from "@/e2e/result-list";

test("many results are summarised by the share overturned, its interval and number, and the casebook’s share", async ({
  page,
}) => {
  await page.goto("/search?outcome=upheld&sex=male");
  const list = new ResultList(page);
  const [upheld, overturned] = [
    await list.countOf(/^Outcome/, /^Upheld/),
    await list.countOf(/^Outcome/, /^Overturned/),
  ];
  await expect(list.summary).toContainText(`${((100 * overturned) / (overturned + upheld)).toFixed(1)}%`);
  await expect(list.summary).toContainText(
    new RegExp(`${overturned} of ${overturned + upheld} issues, 95% interval [\\d.]+–[\\d.]+%`),
  );
  await expect(list.summary).toContainText(/whole casebook [\d.]+%/);
});

test("a text match is only counted: a share of it would be no rate", async ({ page }) => {
  await page.goto("/search?q=therapy");
  const { summary } = new ResultList(page);
  await expect(summary).toContainText(/\d+ of \d+\s*overturned/);
  await expect(summary).toContainText("Counts of a text match, not a rate.");
  await expect(summary).not.toContainText("%");
});

test("a few results are only counted", async ({ page }) => {
  await page.goto("/search?treatment=acupuncture");
  const list = new ResultList(page);
  expect(await list.total()).toBeLessThan(20);
  await expect(list.summary).toContainText(/\d of \d+\s*overturned/);
  await expect(list.summary).not.toContainText("interval");
});

test("the opposite outcome is one click away, and back", async ({ page }) => {
  await page.goto("/search?outcome=overturned&q=therapy");
  const list = new ResultList(page);
  const upheld = await list.countOf(/^Outcome/, /^Upheld/);
  await list.summary.getByRole("link", { name: `Show the ${upheld} upheld instead` }).click();
  await expect(page).toHaveURL("/search?q=therapy&outcome=upheld");
  await list.shows(upheld);
  await list.summary.getByRole("link", { name: /^Show the \d+ overturned instead$/ }).click();
  await expect(page).toHaveURL("/search?q=therapy&outcome=overturned");
});

test("the years are a chart whose columns are links, and a table with the same numbers", async ({ page }) => {
  await page.goto("/search?q=therapy");
  const list = new ResultList(page);
  const column = list.summary
    .getByRole("list", { name: "Issues by year of decision" })
    .getByRole("link", { name: /^2015: / });
  const [, overturned = "", all = ""] =
    /(\d+) of (\d+) overturned/.exec((await column.getAttribute("aria-label")) ?? "") ?? [];
  await list.summary.getByText("As a table").click();
  const row = list.summary.getByRole("row").filter({ hasText: "2015" });
  await expect(row.getByRole("cell").first()).toHaveText(overturned);
  await column.click();
  await expect(page).toHaveURL("/search?q=therapy&year=2015");
  await list.shows(Number(all));
});

test("the same issues are available as tables, without the selected outcome", async ({ page }) => {
  await page.goto("/search?q=therapy&outcome=upheld&sex=female");
  await new ResultList(page).summary.getByRole("link", { name: "Tables and charts" }).click();
  await expect(page).toHaveURL("/statistics?q=therapy&sex=female");
});

test("on a phone the first result is on the first screen when a filter applies", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/search?outcome=overturned");
  const list = new ResultList(page);
  await expect(list.results.first().getByRole("heading")).toBeInViewport({ ratio: 1 });
  await expect(list.results.first().getByText("Reviewer cited")).toBeInViewport();
  const years = list.summary.getByRole("list", { name: "Issues by year of decision" });
  await expect(years).toBeHidden();
  await list.summary.getByText("By year", { exact: true }).click();
  await expect(years).toBeVisible();
});
