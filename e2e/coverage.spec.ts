import { expect, test } from "@/e2e/reader";

test("an empty result leads to the share of all decisions that is held, in numbers that add up", async ({
  page,
}) => {
  await page.goto("/search?q=nothingofthekind");
  await page.getByRole("main").getByRole("link", { name: "What it holds" }).click();
  await expect(page).toHaveURL("/coverage");
  await expect(page.getByText("does not mean that there is no such decision")).toBeVisible();

  const years = page.getByRole("table", { name: /by year of decision/ });
  const rows = await years.getByRole("row").all();
  const figures = await Promise.all(rows.map((row) => row.getByRole("cell").allInnerTexts()));
  const [head, ...lines] = figures.filter((cells) => cells.length > 0).reverse();
  for (const column of [0, 3, 4]) {
    const sum = lines.reduce((total, cells) => total + Number(cells[column]?.replaceAll(",", "")), 0);
    expect(head?.[column], `column ${column}`).toBe(sum.toLocaleString("en-US"));
  }
  const files = page.getByRole("table", { name: /^Files received/ });
  const counts = (await files.getByRole("cell").allInnerTexts()).map((text) =>
    Number(text.replaceAll(",", "")),
  );
  expect(counts.slice(0, -1).reduce((sum, more) => sum + more, 0)).toBe(counts.at(-1));
});

test("a year links to its decisions, a total to its publication", async ({ page }) => {
  await page.goto("/coverage");
  const row = page.getByRole("row", { name: /^2017/ });
  await row.getByRole("link", { name: /^Source/ }).click();
  await expect(page.locator("li:target")).toContainText("Analysis of 2017 Data");
  await row.getByRole("link", { name: "2017" }).click();
  await expect(page).toHaveURL("/search?year=2017");
});
