import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "@/e2e/reader";
import { ResultList } from "@/e2e/result-list";

const box = (page: Page) => page.getByRole("combobox", { name: "Search the determinations" });
const options = (page: Page) => page.getByRole("listbox", { name: "Suggestions" }).getByRole("option");
const said = (page: Page) => page.getByRole("status").first();

/** The number of issues that a suggestion promises. */
async function promised(option: ReturnType<typeof options>): Promise<number> {
  const text = (await option.innerText()).replaceAll(",", "");
  return Number(/(\d+)\s+issues?$/.exec(text)?.[1]);
}

test("by keyboard: a brand leads to its drug, and to as many issues as promised", async ({ page }) => {
  await page.goto("/");
  await box(page).pressSequentially("norco");
  const drug = options(page).filter({ hasText: "Hydrocodone/acetaminophen" });
  await expect(drug).toContainText("brand");
  await expect(box(page)).toHaveAttribute("aria-expanded", "true");
  await expect(said(page)).toHaveText(/^\d suggestions?$/);

  const expected = await promised(drug);
  await page.keyboard.press("ArrowDown");
  await expect(drug).toHaveAttribute("aria-selected", "true");
  const active = await box(page).getAttribute("aria-activedescendant");
  await expect(drug).toHaveAttribute("id", active ?? "");
  await expect(box(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/search?treatment=hydrocodone-acetaminophen");
  expect(await new ResultList(page).total()).toBe(expected);
  await expect(box(page)).toHaveValue("");
});

test("by mouse: a section is added to the current search, and its words are removed", async ({ page }) => {
  await page.goto("/search?outcome=upheld&sort=newest");
  await box(page).pressSequentially("physical med");
  const section = options(page)
    .filter({ hasText: "guideline section" })
    .filter({ hasText: "MTUS Chronic Pain" });
  const expected = await promised(section);
  await section.click();
  await expect(page).toHaveURL(
    "/search?outcome=upheld&section=chronic-pain-medical-treatment-guidelines/physical-medicine&sort=newest",
  );
  const list = new ResultList(page);
  await expect(list.chips.filter({ hasText: "Physical Medicine" })).toHaveCount(1);
  expect(await list.total()).toBe(expected);
});

test("words before the one that is a suggestion remain words", async ({ page }) => {
  await page.goto("/");
  await box(page).pressSequentially("therapy knee");
  const knee = options(page).filter({ hasText: "body part" });
  await expect(knee).toContainText("with “therapy”");
  const expected = await promised(knee);
  await knee.click();
  await expect(page).toHaveURL("/search?q=therapy&body-part=knee");
  expect(await new ResultList(page).total()).toBe(expected);
});

test("the beginning of a case number leads to its case", async ({ page }) => {
  await page.goto("/search");
  await box(page).pressSequentially("15-990");
  await options(page).filter({ hasText: "CM15-9900001" }).click();
  await expect(page).toHaveURL("/determinations/CM15-9900001");
});

test("Enter alone searches what was typed; Escape closes and keeps it; the arrows go round", async ({
  page,
}) => {
  await page.goto("/");
  await box(page).pressSequentially("acup");
  await expect(options(page).first()).toBeVisible();
  const count = await options(page).count();
  await page.keyboard.press("ArrowUp");
  await expect(options(page).nth(count - 1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option", { selected: true })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(options(page)).toHaveCount(0);
  await expect(box(page)).toHaveValue("acup");
  await page.keyboard.press("ArrowDown");
  await expect(options(page)).toHaveCount(count);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/search?q=acup");
});

test("Tab moves on and closes; typed text stays", async ({ page }) => {
  await page.goto("/");
  await box(page).pressSequentially("acup");
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Search" })).toBeFocused();
  await expect(options(page)).toHaveCount(0);
  await expect(box(page)).toHaveValue("acup");
});

test("one letter requests nothing, quick typing requests once, and a late answer is not shown", async ({
  page,
}) => {
  const asked: string[] = [];
  await page.route("/api/v1/suggest?*", async (route) => {
    const q = new URL(route.request().url()).searchParams.get("q") ?? "";
    asked.push(q);
    if (q === "acu") await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue().catch(() => {});
  });
  await page.goto("/");
  await box(page).pressSequentially("a");
  await page.waitForTimeout(300);
  expect(asked).toEqual([]);
  await box(page).pressSequentially("cu", { delay: 10 });
  await expect.poll(() => asked).toEqual(["acu"]);
  await box(page).fill("knee");
  await expect(options(page).filter({ hasText: "body part" })).toBeVisible();
  await page.waitForTimeout(800);
  await expect(options(page).filter({ hasText: "Acupuncture" })).toHaveCount(0);
  expect(asked).toEqual(["acu", "knee"]);
});

test("nothing is requested while an input method composes", async ({ page }) => {
  let asked = 0;
  page.on("request", (request) => {
    if (request.url().includes("/api/v1/suggest")) asked += 1;
  });
  await page.goto("/");
  await box(page).focus();
  const session = await page.context().newCDPSession(page);
  await session.send("Input.imeSetComposition", { text: "knee", selectionStart: 4, selectionEnd: 4 });
  await page.waitForTimeout(400);
  expect(asked).toBe(0);
  await session.send("Input.insertText", { text: "knee" });
  await expect(options(page).first()).toBeVisible();
});

test("hostile words are words", async ({ page }) => {
  await page.goto("/search?outcome=upheld");
  const hostile = `"><script>document.title="broken"</script><img src=x onerror="document.title='broken'"> knee`;
  await box(page).fill(hostile);
  await page.waitForTimeout(500);
  await box(page).fill("<therapy> knee");
  await expect(options(page).first()).toContainText("with “<therapy>”");
  await box(page).fill(hostile);
  await page.keyboard.press("Enter");
  await expect(box(page)).toHaveValue(hostile);
  await expect(page).not.toHaveTitle("broken");
});

test.describe("while suggestions are unavailable", () => {
  test.use({ forgivenErrors: [/ERR_FAILED/] });
  test("an unavailable engine affects only the suggestions", async ({ page }) => {
    await page.route("/api/v1/suggest?*", (route) => route.abort());
    await page.goto("/");
    await box(page).pressSequentially("therapy");
    await page.waitForTimeout(300);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("article").first()).toBeVisible();
  });
});

for (const width of [320, 1280])
  test(`suggestions shift nothing and are complete at ${width} pixels, and axe finds no fault`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ["/", "/search"]) {
      await page.goto(path);
      const place = () => page.getByRole("heading", { level: 1 }).boundingBox();
      const before = await place();
      await box(page).pressSequentially("physical med");
      await expect(options(page).first()).toBeVisible();
      await page.keyboard.press("ArrowDown");
      expect(await place()).toEqual(before);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      for (const option of await options(page).all()) {
        const { height = 0, x = -1, width: wide = 0 } = (await option.boundingBox()) ?? {};
        expect(height).toBeGreaterThanOrEqual(24);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + wide).toBeLessThanOrEqual(width);
      }
      const { violations } = await new AxeBuilder({ page }).include("search").analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html)}`)).toEqual([]);
    }
  });

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });
  test("the box is a plain form", async ({ page }) => {
    await page.goto("/search?outcome=overturned");
    await expect(page.getByRole("combobox")).toHaveCount(0);
    await page.getByRole("searchbox").fill("knee");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/search?q=knee&outcome=overturned");
  });
});
