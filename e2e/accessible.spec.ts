import AxeBuilder from "@axe-core/playwright";
import { shownPages, visit, windows } from "@/e2e/pages";
import { expect, test } from "@/e2e/reader";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const shown of shownPages)
  test.describe(() => {
    // A browser logs every 404 to its console.
    test.use({
      colorScheme: "light",
      viewport: windows[shown.only ?? "desktop"],
      forgivenErrors: shown.status === 404 ? [/status of 404/] : [],
    });
    test(`axe finds no fault with: ${shown.name}`, async ({ page }) => {
      // One run in the page instead of one a frame: no page has frames, and it takes half the time.
      const axe = () => new AxeBuilder({ page }).setLegacyMode(true);
      await visit(page, shown);
      expect(faults(await axe().withTags(standards).analyze()), "light").toEqual([]);
      // The dark page is the same but for its colours.
      await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
      expect(faults(await axe().withRules("color-contrast").analyze()), "dark").toEqual([]);
    });
  });

/** Each fault with the first elements that have it. */
function faults({ violations }: Awaited<ReturnType<AxeBuilder["analyze"]>>): string[] {
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).slice(0, 3)}`);
}

test("the keyboard alone leads past the header into the results", async ({ page }) => {
  await page.goto("/search");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const focused = page.locator(":focus");
  await expect(page.getByRole("main").locator(focused)).toHaveCount(1);
});

test("a change of filter is announced by a screen reader", async ({ page }) => {
  await page.goto("/search");
  await page
    .getByRole("region", { name: /^Outcome/ })
    .getByRole("link", { name: /^Upheld/ })
    .click();
  await expect(page.getByRole("status").filter({ hasText: /\d+ issues, 1 filter$/ })).toHaveCount(1);
});
