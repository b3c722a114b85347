import { expect, test } from "./reader";
import { ResultList } from "./result-list";

test("what a word also finds is said, and one click leaves only the word", async ({ page }) => {
  await page.goto("/search?q=lumbar+mri");
  const list = new ResultList(page);
  const all = await list.total();
  await expect(page.getByRole("main")).toContainText(/lumbar also finds low back/);
  await page.getByRole("link", { name: "only lumbar" }).click();
  await expect(page).toHaveURL("/search?q=%22lumbar%22+mri");
  await expect(page.getByRole("main")).not.toContainText(/lumbar also finds/);
  expect(await list.total()).toBeLessThan(all);
});

test("each word is a chip that takes just that word away", async ({ page }) => {
  await page.goto("/search?q=lumbar+mri+-knee&outcome=upheld");
  const list = new ResultList(page);
  await expect(list.chips).toHaveText([/lumbar$/, /mri$/, /without knee$/, /Upheld$/, "Clear all"]);
  await list.chips.filter({ hasText: "without knee" }).click();
  await expect(page).toHaveURL("/search?q=lumbar+mri&outcome=upheld");
});

test("an OR is explained, with each alternative as a query of its own", async ({ page }) => {
  await page.goto("/search?q=knee+OR+shoulder");
  await expect(page.getByRole("main")).toContainText(/OR is not understood/);
  await expect(page.getByRole("link", { name: "Search knee", exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Search shoulder", exact: true }).click();
  await expect(page).toHaveURL("/search?q=shoulder");
});

test("a filter's value that no letter has is told, with the nearest one a click away", async ({ page }) => {
  await page.goto("/search?treatment=mrii&outcome=upheld");
  const main = page.getByRole("main");
  await expect(main).toContainText("No letter here has the treatment “mrii”. Did you mean MRI?");
  await main.getByRole("link", { name: "MRI", exact: true }).click();
  await expect(page).toHaveURL("/search?outcome=upheld&treatment=mri");
  await expect(main).not.toContainText("No letter here");
  expect(await new ResultList(page).total()).toBeGreaterThan(0);
});
