import { expect, test } from "@/e2e/reader";

test("a researcher has the overturn rate by specialty as CSV within three clicks of the home page", async ({
  page,
}) => {
  await page.goto("/");
  await page
    .getByRole("navigation", { name: "Site", exact: true })
    .getByRole("link", { name: "Statistics" })
    .click();
  await page
    .getByRole("navigation", { name: "Count by" })
    .getByRole("link", { name: "Reviewer’s specialty" })
    .click();
  await expect(page.getByRole("heading", { level: 2, name: /^Reviewer’s specialty by/ })).toBeVisible();
  const table = page.getByRole("table", { name: /^Reviewer’s specialty by/ });
  const first = table.getByRole("row").nth(1);
  await expect(first.getByRole("rowheader")).toHaveText("All issues");
  const rate = await first.getByRole("cell").nth(1).innerText();
  expect(rate).toMatch(/^\d+\.\d% of \d+\s+\(\d+\.\d–\d+\.\d\)/);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "CSV", exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("imr-specialty-by-year.csv");
  const lines = (await (await page.request.get(download.url())).text()).trim().split("\r\n");
  expect(lines[0]).toBe("row,column,overturned,upheld,n,share,low,high");
  const all = lines[1]?.split(",") ?? [];
  expect(all.slice(0, 2)).toEqual(["All", "All"]);
  expect(rate).toContain(`${(Number(all[5]) * 100).toFixed(1)}%`);
  expect(rate).toContain(`of ${all[4]}`);
});

test("a table counts the issues of the results, says so, and links back to them", async ({ page }) => {
  await page.goto("/search?q=therapy&category=rehabilitation");
  const total = (await page.getByRole("heading", { level: 1 }).innerText()).replace(/ issues?.*/s, "");
  await page.goto("/statistics?q=therapy&category=rehabilitation");
  await expect(page.getByRole("list", { name: "Active filters" }).getByRole("link")).toHaveText([
    /therapy/,
    /Rehabilitation/,
  ]);
  await page
    .getByRole("list", { name: "Active filters" })
    .getByRole("link", { name: /therapy/ })
    .click();
  await expect(page).toHaveURL(/\/statistics\?rows=category&columns=year&category=rehabilitation$/);
  await page.goBack();
  const issues = page.getByRole("main").getByRole("link", { name: `${total} issues` });
  await issues.first().click();
  await expect(page).toHaveURL("/search?q=therapy&category=rehabilitation");
});

test("a figure links to exactly the issues that it counts", async ({ page }) => {
  await page.goto("/statistics?rows=sex&columns=age");
  const row = page.getByRole("row", { name: /^Female/ });
  const cell = row.getByRole("link").last();
  const [, n] = /of (\d+)$/.exec(await cell.innerText()) ?? [];
  await cell.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(new RegExp(`^${n} issues?`));
});

test("on a phone each row opens to its columns, also without a script", async ({ browser }) => {
  const page = await browser.newPage({
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
  });
  await page.goto("/statistics?rows=sex&columns=age");
  await expect(page.getByRole("table")).toHaveCount(0);
  const row = page.getByRole("listitem").filter({ hasText: "Female" });
  await expect(row.getByText("30–39")).toBeHidden();
  await row.getByText("Female").click();
  await expect(row.getByText("30–39")).toBeVisible();
  await row.getByRole("link", { name: /^Show \d+ issues/ }).click();
  await expect(page).toHaveURL("/search?sex=female");
  await page.close();
});

test("any two dimensions can be selected without a script", async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto("/statistics?treatment=physical-therapy");
  await page.getByLabel("Rows").selectOption({ label: "Body part" });
  await page.getByLabel("Columns").selectOption({ label: "None" });
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL("/statistics?rows=body-part&columns=none&treatment=physical-therapy");
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText("Body part");
  await page.close();
});
