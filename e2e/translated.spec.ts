import type { Page } from "@playwright/test";
import { expect, test } from "@/e2e/reader";
import { ResultList } from "@/e2e/result-list";

/**
 * Does what page translators do: every text, also one that comes later, is replaced by a new text in
 * two `<font>`. The words stay, so that they can be compared. `early`: before the page's own scripts.
 */
function translate(early = false): void {
  const wrap = (text: Text) => {
    const parent = text.parentElement;
    if (!text.data.trim() || !parent || parent.closest("script, style, textarea, font, [translate='no']"))
      return;
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  };
  const wrapAll = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    texts.forEach(wrap);
  };
  const start = () => {
    wrapAll(document.body);
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        if (target instanceof Text) wrap(target);
        for (const node of addedNodes) node instanceof Text ? wrap(node) : wrapAll(node);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  };
  const isHydrated = () => Object.keys(document.body).some((key) => key.startsWith("__reactFiber"));
  const startWhenHydrated = () =>
    isHydrated() ? requestIdleCallback(start) : setTimeout(startWhenHydrated, 5);
  const begin = early ? start : startWhenHydrated;
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
  else begin();
}

async function translated(page: Page): Promise<void> {
  await expect(page.locator("h1 font").first()).toBeAttached();
}

test("a translated page is filtered, paged and gone back from with the right counts", async ({ page }) => {
  await page.addInitScript(translate);
  const list = new ResultList(page);
  await page.goto("/search");
  await translated(page);
  const all = await list.total();
  const upheld = await list.countOf(/^Outcome/, /^Upheld/);

  await list.filter(/^Outcome/, /^Upheld/).click();
  await expect(page).toHaveURL("/search?outcome=upheld");
  await list.shows(upheld);
  await translated(page);

  await page.getByRole("link", { name: "Next" }).click();
  await expect(page).toHaveURL("/search?outcome=upheld&page=2");
  await list.shows(upheld);
  await translated(page);

  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL("/search");
  await list.shows(all);
});

test("a page that is translated after some steps can be gone back from", async ({ page }) => {
  const list = new ResultList(page);
  await page.goto("/search");
  const all = await list.total();
  await list.filter(/^Outcome/, /^Overturned/).click();
  await expect(page).toHaveURL("/search?outcome=overturned");
  const overturned = await list.total();
  await list.results.first().getByRole("link").first().click();
  await expect(page).toHaveURL(/\/determinations\//);

  await page.evaluate(translate, false);
  await translated(page);
  await page.goBack();
  await list.shows(overturned);
  await page.evaluate(translate, false);
  await translated(page);
  await page.goBack();
  await list.shows(all);
});

test("on a translated determination links, folds and copying work, and citations stay as they are", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(translate);
  await page.goto("/search?treatment=physical-therapy&outcome=overturned");
  await translated(page);
  const result = page.getByRole("article").filter({ hasText: "CM15-9900001" });
  await result.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/determinations\/CM15-9900001/);
  await translated(page);

  const issue = page.locator("#issue-1");
  await issue.getByRole("button", { name: "Copy citation" }).click();
  await expect(issue.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    "IMR CM15-9900001, issue 1 (Cal. DWC, Mar. 24, 2015) [cites guidelines replaced July 28, 2016] [invented sample, no decision]",
  );
  await expect(issue.getByRole("button", { name: "Copy citation" })).toBeVisible();
  await expect(issue.locator("[data-citation] font")).toHaveCount(0);
  await issue.getByText("Other forms of citation").click();
  await expect(issue.getByRole("button", { name: "Copy BibTeX" })).toBeVisible();
});

test("suggestions and values that are found keep the right counts on a translated page", async ({ page }) => {
  await page.addInitScript(translate);
  await page.goto("/search");
  await translated(page);
  const box = page.getByRole("combobox", { name: "Search the determinations" });
  for (const typed of ["therapy", "acupuncture", "mri", "therapy"]) {
    await box.fill(typed);
    const option = page.getByRole("option").filter({ hasText: new RegExp(typed, "i") });
    await expect(option.first()).toBeVisible();
    await expect(option.first().locator(".count font").first()).toBeAttached();
  }
  const option = page.getByRole("option").first();
  const issues = Number.parseInt(await option.locator(".count").innerText(), 10);
  await option.click();
  const list = new ResultList(page);
  await list.shows(issues);

  await page.goto("/treatments");
  await translated(page);
  const find = page.getByRole("searchbox", { name: "Find on this page" });
  await find.fill("therapy");
  await expect(page.getByRole("status").filter({ hasText: "found" })).toHaveText(/^\d+ found$/);
  await find.fill("norco");
  await expect(page.getByRole("status").filter({ hasText: "found" })).toHaveText("1 found");
  await find.fill("");
  await expect(page.getByRole("status").filter({ hasText: "found" })).toHaveCount(0);
});

test.describe("translated before its scripts have run", () => {
  // React then says once that the page is not the one that it expects, and renders it anew.
  test.use({ forgivenErrors: [/Minified React error #418/] });

  test("a page works all the same", async ({ page }) => {
    await page.addInitScript(translate, true);
    const list = new ResultList(page);
    await page.goto("/search");
    await translated(page);
    const upheld = await list.countOf(/^Outcome/, /^Upheld/);
    await list.filter(/^Outcome/, /^Upheld/).click();
    await expect(page).toHaveURL("/search?outcome=upheld");
    await list.shows(upheld);
  });
});
