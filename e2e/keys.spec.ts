import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "@/e2e/reader";

const box = (page: Page) => page.getByLabel("Search the determinations");
const result = (page: Page, index: number) =>
  page.getByRole("article").nth(index).getByRole("heading").getByRole("link");
const help = (page: Page) => page.getByRole("dialog", { name: "Keyboard" });
/** Waits until the page is hydrated: the search box has become a combobox. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("combobox", { name: "Search the determinations" })).toBeVisible();
}

test("a slash leads to the search box and selects its words", async ({ page }) => {
  await open(page, "/search?q=therapy");
  await page.keyboard.press("/");
  await expect(box(page)).toBeFocused();
  await page.keyboard.type("knee");
  await expect(box(page)).toHaveValue("knee");
});

test("j and k go through the results, o opens one, and n and p the results around it", async ({ page }) => {
  await open(page, "/search?q=therapy");
  await page.keyboard.press("j");
  await expect(result(page, 0)).toBeFocused();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await expect(result(page, 2)).toBeFocused();
  await expect(page.getByRole("article").nth(2)).toBeInViewport({ ratio: 0.99 });
  await page.keyboard.press("k");
  await expect(result(page, 1)).toBeFocused();

  await page.keyboard.press("o");
  await expect(page).toHaveURL(/\/determinations\/.*n=2(?:#issue-\d+)?$/);
  await page.keyboard.press("n");
  await expect(page).toHaveURL(/n=3(?:#issue-\d+)?$/);
  await page.keyboard.press("p");
  await expect(page).toHaveURL(/n=2(?:#issue-\d+)?$/);
});

test("n and p turn the pages of the results, Enter opens what j reached", async ({ page }) => {
  await open(page, "/search");
  await page.keyboard.press("n");
  await expect(page).toHaveURL("/search?page=2");
  await page.keyboard.press("p");
  await expect(page).toHaveURL("/search");
  await page.keyboard.press("j");
  await expect(result(page, 0)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/determinations\//);
});

test("on a determination j and k go from issue to issue, c copies what is cited there", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/determinations/CM17-9900026");
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press("c");
  await expect.poll(copied).toMatch(/^IMR CM17-9900026 \(/);
  await expect(page.getByRole("status").first()).toHaveText(/^Copied: IMR CM17-9900026 \(/);

  await page.keyboard.press("j");
  await expect(page.locator("#issue-1").getByRole("heading").first()).toBeFocused();
  await page.keyboard.press("j");
  await expect(page.locator("#issue-2").getByRole("heading").first()).toBeFocused();
  await page.keyboard.press("c");
  await expect.poll(copied).toMatch(/^IMR CM17-9900026, issue 2 \(/);
  await page.keyboard.press("k");
  await expect(page.locator("#issue-1").getByRole("heading").first()).toBeFocused();
});

test("keys remain letters in a field and with Control", async ({ page }) => {
  await open(page, "/search");
  await box(page).focus();
  await page.keyboard.type("j/?nc");
  await expect(box(page)).toHaveValue("j/?nc");
  await expect(help(page)).toBeHidden();
  await expect(page).toHaveURL("/search");
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("Control+j");
  await expect(result(page, 0)).not.toBeFocused();
});

test("the list of keys opens by its key and in the footer; its switch turns single keys off permanently", async ({
  page,
}) => {
  await open(page, "/search");
  await page.keyboard.press("?");
  await expect(help(page)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html)}`)).toEqual([]);
  await help(page).getByRole("checkbox", { name: "Use single keys" }).uncheck();
  await page.keyboard.press("Escape");
  await expect(help(page)).toBeHidden();
  await page.keyboard.press("?");
  await page.keyboard.press("j");
  await expect(help(page)).toBeHidden();
  await expect(result(page, 0)).not.toBeFocused();

  await open(page, "/treatments");
  await page.keyboard.press("?");
  await expect(help(page)).toBeHidden();
  await page.getByRole("contentinfo").getByRole("button", { name: "Keyboard" }).click();
  const single = help(page).getByRole("checkbox", { name: "Use single keys" });
  await expect(single).not.toBeChecked();
  await single.check();
  await help(page).getByRole("button", { name: "Close" }).click();
  await page.keyboard.press("/");
  await expect(box(page)).toBeFocused();
});

test("the keys work in a browser without storage", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new Error("denied");
      },
    });
  });
  await open(page, "/search");
  await page.keyboard.press("j");
  await expect(result(page, 0)).toBeFocused();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });
  test("no key is announced", async ({ page }) => {
    await page.goto("/search");
    await expect(page.getByRole("contentinfo").getByText("Keyboard")).toBeHidden();
    await expect(help(page)).toBeHidden();
  });
});
