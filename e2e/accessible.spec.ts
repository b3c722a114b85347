import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./reader";

const pages = {
  "the first page": "/",
  "results with words and filters": "/search?q=therapy&outcome=upheld&category=rehabilitation",
  "a late page of results": "/search?page=3",
  "an empty result": "/search?q=nothingofthekind&outcome=upheld",
  "a determination": "/determinations/CM15-9900001",
  "a determination with many issues, from a search": "/determinations/CM17-9900026?q=arthroscopy&n=1",
  "the guidelines": "/guidelines",
  "a treatment": "/treatments/physical-therapy",
  statistics: "/statistics",
  "a determination without a case number or date": "/search?flag=decision-contradicts-rationale",
};

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const scheme of ["light", "dark"] as const)
  for (const [name, path] of Object.entries(pages))
    test(`axe finds no fault with ${name}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(path);
      if (name.includes("without a case number"))
        await page.getByRole("article").getByRole("link").first().click();
      const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).slice(0, 3)}`),
      ).toEqual([]);
    });

test("axe finds no fault with the filters of a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/search");
  await page.getByRole("button", { name: "Filters" }).click();
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test("the keyboard alone leads past the header into the results", async ({ page }) => {
  await page.goto("/search");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const focused = page.locator(":focus");
  await expect(page.getByRole("main").locator(focused)).toHaveCount(1);
});

test("a change of filter is said aloud", async ({ page }) => {
  await page.goto("/search");
  await page
    .getByRole("region", { name: /^Outcome/ })
    .getByRole("link", { name: /^Upheld/ })
    .click();
  await expect(page.getByRole("status").filter({ hasText: /\d+ issues, 1 filter$/ })).toHaveCount(1);
});
