import type { Locator, Page } from "@playwright/test";
import { shownPages, visit } from "@/e2e/pages";
import { expect, test } from "@/e2e/reader";
import { ResultList } from "@/e2e/result-list";

test("with Tab and Enter alone a reader searches, filters, reads, looks up the evidence and returns", async ({
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
  await page.reload();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the results" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(list.results.first().getByRole("heading").getByRole("link")).toBeFocused();
  await page.goto("/search?q=therapy");
  await tabTo(page, list.filter(/^Outcome/, /^Overturned/).first());
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/search?q=therapy&outcome=overturned");

  const result = list.results.filter({ hasText: "CM15-9900001" }).getByRole("heading").getByRole("link");
  await expect(result).toBeVisible();
  await tabTo(page, result);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/determinations\/CM15-9900001/);

  const amount = page.locator("#f-1-quantity");
  await expect(amount).toBeVisible();
  await tabTo(page, amount);
  await page.keyboard.press("Enter");
  await expect(page.locator("#e-1-quantity")).toBeInViewport();
  // After the words in the letter, the next stop is the link back.
  await tabTo(page, page.locator("#e-1-quantity a"));
  await page.keyboard.press("Enter");
  await expect(page.locator("#f-1-quantity")).toBeInViewport();

  // Back from the letter and the reading to the results.
  while (new URL(page.url()).pathname !== "/search") await page.goBack();
  await expect(page).toHaveURL("/search?q=therapy&outcome=overturned");
});

/** Pages with elements that could trap the focus: suggestions, folds, scrolling tables, a pane. */
const walked = [
  ...["home", "results empty", "results values of a filter", "determination short"],
  ...["treatment", "checklist", "statistics", "coverage", "not found"],
];

for (const shown of shownPages.filter(({ name }) => walked.includes(name)))
  test.describe(() => {
    test.use({ forgivenErrors: shown.status === 404 ? [/status of 404/] : [] });
    test(`Tab passes through with a visible focus and leaves again: ${shown.name}`, async ({ page }) => {
      test.setTimeout(120_000);
      await visit(page, shown);
      expect(await tabThrough(page)).toBeGreaterThan(5);
    });
  });

/** The focused element: its name, whether it is visible, and whether it has a focus outline. */
type Focus = { name: string; inPage: boolean; seen: boolean; marked: boolean };

/** More Tab stops than any page has. */
const mostStops = 400;

/** Presses Tab until an element has the focus. Fails if a focus on the way is not visible. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press("Tab");
    const focus = await focusOf(page);
    if (focus.inPage) expectVisible(focus);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not lead to ${target} within ${mostStops} stops.`);
}

/** Presses Tab from the beginning of the page to its end; returns the number of stops. */
async function tabThrough(page: Page): Promise<number> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    await page.keyboard.press("Tab");
    const focus = await focusOf(page);
    if (!focus.inPage) return stops;
    expectVisible(focus);
  }
  throw new Error(`The focus is still in the page after ${mostStops} stops.`);
}

function expectVisible({ name, seen, marked }: Focus): void {
  expect.soft(seen, `the focus on ${name} is not covered`).toBe(true);
  expect.soft(marked, `the focus on ${name} has an outline`).toBe(true);
}

function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: "", inPage: false, seen: false, marked: false };
    const style = getComputedStyle(element);
    // A link may be broken over lines: one visible box is enough.
    const seen = [...element.getClientRects()].some(({ left, top, width, height }) => {
      const above = document.elementFromPoint(left + width / 2, top + height / 2);
      return above !== null && (element.contains(above) || above.contains(element));
    });
    return {
      name: `<${element.localName}> ${element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 40)}`,
      inPage: true,
      seen,
      marked: style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2,
    };
  });
}
