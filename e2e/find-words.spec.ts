import { expect, test } from "@/e2e/reader";
import { ResultList } from "@/e2e/result-list";

test("a word lists what else it finds, and one click restricts it to the word", async ({ page }) => {
  await page.goto("/search?q=lumbar+pain&words=text");
  const list = new ResultList(page);
  const all = await list.total();
  await expect(page.getByRole("main")).toContainText(/lumbar also finds low back/);
  await page.getByRole("link", { name: "only lumbar" }).click();
  await expect(page).toHaveURL("/search?q=%22lumbar%22+pain&words=text");
  await expect(page.getByRole("main")).not.toContainText(/lumbar also finds/);
  expect(await list.total()).toBeLessThan(all);
});

test("each word is a chip that removes only that word", async ({ page }) => {
  await page.goto("/search?q=lumbar+mri+-knee&words=text&outcome=upheld");
  const list = new ResultList(page);
  await expect(list.chips).toHaveText([/lumbar$/, /mri$/, /without knee$/, /Upheld$/, "Clear all"]);
  await list.chips.filter({ hasText: "without knee" }).click();
  await expect(page).toHaveURL("/search?q=lumbar+mri&words=text&outcome=upheld");
});

test("an OR finds either, says how it was parsed, and each alternative is a chip", async ({ page }) => {
  const list = new ResultList(page);
  const totals: number[] = [];
  for (const q of ["knee", "shoulder", "knee+shoulder", "knee+or+shoulder"]) {
    await page.goto(`/search?q=${q}&words=text`);
    totals.push(await list.total());
  }
  const [knee, shoulder, both, either] = totals as [number, number, number, number];
  expect(either).toBe(knee + shoulder - both);
  await expect(page.getByRole("main")).toContainText("Read as knee OR shoulder.");
  await expect(list.chips).toHaveText([/knee$/, /or shoulder$/, "Clear all"]);
  await list.chips.filter({ hasText: "or shoulder" }).click();
  await expect(page).toHaveURL("/search?q=knee&words=text");
});

test("where an OR might join more than the words beside it, the other reading is one click away", async ({
  page,
}) => {
  await page.goto("/search?q=MRI+knee+OR+shoulder+pain&words=text");
  await expect(page.getByRole("main")).toContainText("Read as MRI (knee OR shoulder) pain.");
  await page.getByRole("link", { name: "Search (MRI knee) OR (shoulder pain)" }).click();
  await expect(page).toHaveURL("/search?q=%28MRI+knee%29+OR+%28shoulder+pain%29&words=text");
  await expect(page.getByRole("main")).not.toContainText("Read as");
});

test("words that name values are filters, each a chip, and one click searches them in the text", async ({
  page,
}) => {
  await page.goto("/search?q=lumbar+mri");
  const list = new ResultList(page);
  const filtered = await list.total();
  await expect(page.getByRole("main")).toContainText("Read as filters: MRI · Lumbar spine");
  await expect(list.chips).toHaveText([/MRI$/, /Lumbar spine$/, "Clear all"]);
  await expect(page.getByLabel("Search the determinations")).toHaveValue("lumbar mri");
  await page.getByRole("link", { name: "Search all words in the text instead" }).click();
  await expect(page).toHaveURL("/search?q=lumbar+mri&words=text");
  await expect(list.chips).toHaveText([/lumbar$/, /mri$/, "Clear all"]);
  await page.getByRole("link", { name: "Read words that name values as filters" }).click();
  await expect(page).toHaveURL("/search?q=lumbar+mri");
  await list.shows(filtered);
  await page.goto("/search?treatment=mri&body-part=lumbar-spine");
  await list.shows(filtered);
});

test("words that nothing has together are left out and named, and the rest is found", async ({ page }) => {
  await page.goto("/search?q=please+overturned+mri+zephyrquixotic");
  await expect(page.getByRole("main")).toContainText("“zephyrquixotic”");
  expect(await new ResultList(page).total()).toBeGreaterThan(0);
});

test("an unknown value of a filter is reported, with the nearest value one click away", async ({ page }) => {
  await page.goto("/search?treatment=mrii&outcome=upheld");
  const main = page.getByRole("main");
  await expect(main).toContainText("No letter here has the treatment “mrii”; the nearest is: MRI");
  await main.getByRole("link", { name: "MRI", exact: true }).click();
  await expect(page).toHaveURL("/search?outcome=upheld&treatment=mri");
  await expect(main).not.toContainText("No letter here");
  expect(await new ResultList(page).total()).toBeGreaterThan(0);
});

test("a worker who asks what an outcome means is led to the explanation", async ({ page }) => {
  await page.goto("/search?q=what+does+upheld+mean");
  await page.getByRole("main").getByRole("link", { name: "what Upheld and Overturned mean" }).click();
  await expect(page).toHaveURL("/what-it-means");
  await expect(page.locator("#means")).toBeInViewport();
});
