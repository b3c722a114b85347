import { expect, test } from "./reader";

const letter = "/determinations/CM15-9900001";
const decided =
  "Six supervised visits to establish one are reasonable, although they exceed the usual count by a little.";

test.describe("with a clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("selected words of the letter are copied as Markdown, and their link marks just them", async ({
    page,
  }) => {
    await page.goto(letter);
    const words = page.locator("#e-1-deciding");
    await words.scrollIntoViewIfNeeded();
    await words.selectText();
    await page.getByRole("button", { name: "Copy quotation" }).click();
    await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const [, quoted, citation, url = ""] = /^> (.*)\n\n\[(.*)\]\((.*)\)\n$/.exec(copied) ?? [];
    expect(quoted).toBe(decided);
    expect(citation).toBe("IMR CM15-9900001, issue 1 (Cal. DWC, Mar. 24, 2015)");
    expect(url).toMatch(/\/determinations\/CM15-9900001\?quote=\d+-\d+#quote$/);
    await page.goto(url);
    await expect(page.locator("#quote")).toHaveText(decided);
    await expect(page.locator("#quote")).toBeInViewport();
  });

  test("words of the rationale are quoted by keyboard, from their place in the letter", async ({ page }) => {
    await page.goto(letter);
    const rationale = page.locator("#issue-1").locator("[data-quotable] b");
    await rationale.scrollIntoViewIfNeeded();
    await rationale.selectText();
    await expect(page.getByRole("toolbar", { name: "Selected words" })).toBeVisible();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "as plain text" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^“Six supervised .* little\.” IMR CM15-9900001, issue 1 .*\?quote=\d+-\d+#quote$/,
    );
    await page.keyboard.press("Escape");
    await expect(page.getByRole("toolbar", { name: "Selected words" })).toHaveCount(0);
  });
});

test("a selection across both panes offers no quotation", async ({ page }) => {
  await page.goto(letter);
  await page.keyboard.press("Control+A");
  await page.waitForTimeout(400);
  await expect(page.getByRole("toolbar", { name: "Selected words" })).toHaveCount(0);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a link to quoted words marks them, and bad places are ignored", async ({ page, request }) => {
    const text = await (await request.get(`${letter}.txt`)).text();
    const from = text.indexOf("Six supervised");
    const to = text.indexOf("little.", from) + "little.".length;
    await page.goto(`${letter}?quote=${from}-${to}#quote`);
    await expect(page.locator("#quote")).toHaveText(decided);
    await expect(page.locator("#quote")).toBeInViewport();
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", new RegExp(`${letter}$`));
    for (const bad of ["5", "9-3", "0-99999", "x-y"]) {
      const answer = await page.goto(`${letter}?quote=${bad}`);
      expect(answer?.status(), bad).toBe(200);
      await expect(page.locator("#quote"), bad).toHaveCount(0);
    }
  });
});
