import { expect, test } from "@/e2e/reader";

const letter = "/determinations/CM15-9900001";
const decided =
  "Six supervised visits to establish one are reasonable, although they exceed the usual count by a little.";

test.describe("with a clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("selected words of the letter are copied as Markdown, and their link marks exactly them", async ({
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
    expect(citation).toBe(
      "IMR CM15-9900001, issue 1 (Cal. DWC, Mar. 24, 2015) \\[cites guidelines replaced July 28, 2016\\] \\[invented sample, no decision\\]",
    );
    expect(url).toMatch(/\/determinations\/CM15-9900001\?quote=\d+-\d+#quote$/);
    await page.goto(url);
    await expect(page.locator("#quote")).toHaveText(decided);
    await expect(page.locator("#quote")).toBeInViewport();
  });

  test("words of the rationale are quoted by keyboard, from their place in the letter", async ({ page }) => {
    await page.goto(letter);
    await page.locator("#issue-1").getByRole("heading", { name: "Rationale" }).click();
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

  test("the sentence that decided is copied with one click, and its link marks exactly that", async ({
    page,
  }) => {
    await page.goto("/determinations/CM17-9900043");
    await page.locator("#issue-1").getByRole("button", { name: "Copy sentence" }).click();
    await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^“Ten in all agree with the guideline\.” IMR CM17-9900043, issue 1, p\. 2 \(Cal\. DWC, Feb\. 13, 2017\) \[cites guidelines replaced Dec\. 1, 2017\] \[invented sample, no decision\], http.*\/determinations\/CM17-9900043\?quote=\d+-\d+#quote$/,
    );
    await page.goto(copied.slice(copied.indexOf("/determinations/")));
    await expect(page.locator("#quote")).toHaveText("Ten in all agree with the guideline.");
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("#issue-1").getByText("Copy sentence")).toBeHidden();
  });

  test("each of several issues has its own sentence to copy", async ({ page }) => {
    await page.goto("/determinations/CM17-9900026#issue-9");
    const issue = page.locator("#issue-9");
    const told = await issue.locator("blockquote").innerText();
    await issue.getByRole("button", { name: "Copy sentence" }).click();
    await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(
      `“${told}” IMR CM17-9900026, issue 9 (Cal. DWC, Feb. 17, 2017) [invented sample, no decision], http`,
    );
  });

  test("a quotation names the page of its words if the letter has pages", async ({ page }) => {
    await page.goto("/determinations/CM17-9900043");
    const words = page.locator("#e-1-deciding");
    await words.scrollIntoViewIfNeeded();
    await words.selectText();
    await page.getByRole("button", { name: "as plain text" }).click();
    await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(
      "” IMR CM17-9900043, issue 1, p. 2 (Cal. DWC, Feb. 13, 2017) [cites guidelines replaced Dec. 1, 2017] [invented sample, no decision], http",
    );
    await page.locator("#case").getByRole("button", { name: "Copy citation" }).click();
    const citation = () => page.evaluate(() => navigator.clipboard.readText());
    await expect
      .poll(citation)
      .toBe(
        "IMR CM17-9900043 (Cal. DWC, Feb. 13, 2017) [cites guidelines replaced Dec. 1, 2017] [invented sample, no decision]",
      );
  });

  for (const [where, words] of [
    ["the letter", "#e-1-deciding a"],
    ["the rationale", "#issue-1 [data-quotable] b"],
  ] as const)
    test(`a selection in ${where} that cuts words through is quoted, and marked at its link, in whole words`, async ({
      page,
    }) => {
      await page.goto(letter);
      await page
        .locator(words)
        .first()
        .evaluate((element) => {
          element.closest("details")?.setAttribute("open", "");
          const node = element.firstChild;
          const from = node?.textContent?.indexOf("pervised") ?? -1;
          if (node) getSelection()?.setBaseAndExtent(node, from, node, from + "pervised vi".length);
          element.scrollIntoView({ block: "center" });
        });
      await page.getByRole("button", { name: "as plain text" }).click();
      await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/^“supervised visits” IMR CM15-9900001, issue 1 /);
      await page.goto(copied.slice(copied.indexOf("http")));
      await expect(page.locator("#quote")).toHaveText("supervised visits");
    });
});

for (const [where, words] of [
  ["of the letter", "#e-1-deciding a"],
  ["of the reading", "#f-1-deciding"],
] as const)
  test(`a mouse selects within linked words ${where} without following them; a plain click follows`, async ({
    page,
  }) => {
    await page.goto(letter);
    const link = page.locator(words).first();
    const toolbar = page.getByRole("toolbar", { name: "Selected words" });
    await link.scrollIntoViewIfNeeded();
    const line = await link.evaluate((element) => element.getClientRects()[0]?.toJSON());
    const y = line.y + line.height / 2;
    const press = async (from: number, to: number) => {
      await page.mouse.move(line.x + from, y);
      await page.mouse.down();
      await page.mouse.move(line.x + to, y, { steps: 6 });
      await page.mouse.up();
    };
    await press(4, 100);
    await expect(toolbar).toBeVisible();
    const selected = await page.evaluate(() => getSelection()?.toString() ?? "");
    expect(selected.length).toBeGreaterThan(5);
    expect(decided).toContain(selected);
    await expect(page).toHaveURL(new RegExp(`${letter}$`));
    await page.mouse.click(line.x + 20, y);
    await expect(page).toHaveURL(/#[ef]-1-deciding$/);
    await expect(page.locator("#f-1-deciding")).toHaveClass(/\blit\b/);
  });

test("a mouse selects from within marked words to beyond them", async ({ page }) => {
  await page.goto(letter);
  const link = page.locator("#e-1-deciding a").first();
  await link.scrollIntoViewIfNeeded();
  const line = await link.evaluate((element) => element.getClientRects()[0]?.toJSON());
  await page.mouse.move(line.x + 60, line.y + line.height / 2);
  await page.mouse.down();
  await page.mouse.move(line.x + 10, line.y - 40, { steps: 8 });
  await page.mouse.up();
  await expect(page.getByRole("toolbar", { name: "Selected words" })).toBeVisible();
  const selected = await page.evaluate(() => getSelection()?.toString() ?? "");
  expect(selected).toMatch(/\w\W+Six s/);
});

test("a selection across both panes offers no quotation", async ({ page }) => {
  await page.goto(letter);
  await page.keyboard.press("Control+A");
  await page.waitForTimeout(400);
  await expect(page.getByRole("toolbar", { name: "Selected words" })).toHaveCount(0);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("no button needs a script", async ({ page }) => {
    await page.goto(letter);
    await expect(page.locator("#issue-1 blockquote")).toBeVisible();
    await expect(page.getByRole("button", { name: /Copy/ })).toHaveCount(0);
  });

  test("a link to quoted words marks them, and invalid positions are ignored", async ({ page, request }) => {
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
