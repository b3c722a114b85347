import { expect, test } from "@/e2e/reader";

const letter = "/determinations/CM15-9900001";

test("a reader opens a determination, sees the evidence, copies its link, and it opens in a fresh browser", async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/search?treatment=physical-therapy&outcome=overturned");
  await page.getByRole("article").filter({ hasText: "CM15-9900001" }).getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Physical therapy, lumbar spine");
  await expect(page.getByText(/the claims administrator must authorize that one/)).toBeVisible();

  await page.getByRole("article").getByRole("link", { name: "44-year-old" }).click();
  const words = page.locator("#e-age");
  await expect(words).toContainText("44");
  await expect(words).toHaveClass(/lit/);
  await expect(words).toBeInViewport();

  await page.getByRole("button", { name: "Copy link", exact: true }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^http.*\/determinations\/CM15-9900001$/);

  const fresh = await browser.newPage();
  await fresh.goto(copied);
  await expect(fresh).toHaveTitle(/Physical therapy.*overturned.*CM15-9900001/);
  await expect(fresh.getByRole("heading", { level: 1 })).toContainText("Physical therapy, lumbar spine");
  await fresh.close();
});

test("every field links to its words, and every mark back to its field", async ({ page }) => {
  await page.goto("/determinations/CM17-9900026");
  const dead = await page.evaluate(() =>
    [...document.querySelectorAll('a[href^="#"]')]
      .map((link) => link.getAttribute("href") ?? "")
      .filter((href) => !document.getElementById(href.slice(1))),
  );
  expect(dead).toEqual([]);
  expect(await page.locator("mark.evidence").count()).toBeGreaterThan(20);
});

test("a field highlights its words and words their field, each in its own pane, and back leaves the page", async ({
  page,
}) => {
  await page.goto("/search?q=arthroscopy");
  await page.goto("/determinations/CM17-9900026#issue-9", { waitUntil: "networkidle" });
  const field = page.locator("#f-9-quantity");
  await field.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  await field.click();
  const words = page.locator("#e-9-quantity");
  for (const lit of [words, field]) await expect(lit).toHaveClass(/lit/);
  await expect(words).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(place);

  await page.locator("#e-1-decision a").click();
  const other = page.locator("#f-1-decision");
  await expect(other).toHaveClass(/lit/);
  await expect(other).toBeInViewport();
  await expect(other).toBeFocused();
  await expect(page.locator(".lit").filter({ hasText: "12 visits" })).toHaveCount(0);
  await expect(page).toHaveURL(/#f-1-decision$/);
  await page.goBack();
  await expect(page).toHaveURL("/search?q=arthroscopy");
});

test("with the keyboard alone Enter leads from a field to its words, and Enter again back", async ({
  page,
}) => {
  await page.goto(letter);
  const field = page.locator("#f-specialty-1");
  await field.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#e-specialty-1").getByRole("link")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(field).toBeFocused();
});

test("on a phone the letter’s way back leads to the words of the reading that one came from", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/determinations/CM17-9900026#issue-9", { waitUntil: "networkidle" });
  const part = page.locator("#f-9-quantity");
  await part.click();
  await expect(page.locator("#e-9-quantity")).toBeInViewport();
  await page.getByRole("link", { name: "Back to the reading" }).click();
  await expect(part).toBeInViewport();
  await expect(part).toBeFocused();
});

test("a long letter is a list of its issues, and the address of one opens it under its line", async ({
  page,
}) => {
  await page.goto("/determinations/CM17-9900026");
  await expect(page.locator("#issue-1 blockquote")).toBeHidden();
  await page.locator("#issue-1 .issue-line").click();
  await expect(page.locator("#issue-1 blockquote")).toBeVisible();
  const line = page.locator("#issue-9 .issue-line");
  await page.goto("/search");
  await page.goto("/determinations/CM17-9900026#issue-9");
  await expect(line).toBeInViewport();
  await expect(page.locator("#issue-9 blockquote")).toBeInViewport();
  await expect(page.locator("#e-9-request")).toBeInViewport();
  // The line stays in view while the issue is read, with the case and the outcome.
  await page.mouse.wheel(0, 500);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
  await expect(line).toBeInViewport();
  await expect(line).toContainText(/(?:Upheld|Overturned).*CM17-9900026 · Issue 9 of 11/);
});

test("a result of a letter with one issue opens at the top, and why it was decided comes before the dates", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/search?q=therapy");
  const result = page.getByRole("article").filter({ hasText: "The only issue in" }).first();
  const asked = await result.getByRole("heading").innerText();
  await result.getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(asked);
  await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
  const [why, dates] = [
    page.getByRole("heading", { name: /^Why/ }),
    page.getByText("Decided", { exact: true }),
  ];
  const top = async (of: typeof why) => (await of.boundingBox())?.y ?? Number.NaN;
  expect(await top(why)).toBeLessThan(await top(dates));
  await expect(why).toBeInViewport();
});

test("the facts of an issue lead to their words, as does the outcome", async ({ page }) => {
  await page.goto(letter);
  const issue = page.locator("#issue-1");
  for (const [part, key] of [
    ["Physical therapy", "1-treatment-1"],
    ["lumbar spine", "1-body-part-1"],
    ["6 visits", "1-quantity"],
    ["Overturned", "1-decision"],
  ] as const) {
    await issue.getByRole("link", { name: part, exact: true }).click();
    await expect(page.locator(`#e-${key}`)).toHaveClass(/lit/);
  }
});

test("what the outcome means for the worker is shown without a click", async ({ page }) => {
  await page.goto("/determinations/CM17-9900026");
  await expect(
    page.getByText(/this review did not change it, and the .* refused\. This is not legal advice/),
  ).toBeVisible();
});

test("a worker finds what may still be done, by when, and reads the letter in plain Spanish", async ({
  page,
}) => {
  await page.goto(letter);
  await page.getByRole("link", { name: "What it means, and what you can still do" }).click();
  await expect(page.locator("#clock")).toContainText(/passed \d+ years ago/);
  await page.goBack();
  await page.getByRole("link", { name: "En español" }).click();
  await expect(page).toHaveURL(/\/plain\/es$/);
  await expect(page.getByRole("article")).toContainText("Overturned (se revoca)");
  await expect(page.getByRole("article")).toContainText("1-800-736-7401");
});

test("previous and next walk through the search, and the way back leads to its page", async ({ page }) => {
  await page.goto("/search?outcome=overturned&sort=newest");
  const titles = await page.getByRole("article").getByRole("heading").allInnerTexts();
  await page.getByRole("article").nth(1).getByRole("link").click();
  const trail = page.getByRole("navigation", { name: "Search results" });
  await expect(trail).toContainText("2 of");
  await trail.getByRole("link", { name: "Next" }).click();
  await expect(trail).toContainText("3 of");
  await expect(page.getByRole("main").getByRole("heading", { name: titles[2] }).first()).toBeVisible();
  await trail.getByRole("link", { name: "Previous" }).click();
  await expect(trail).toContainText("2 of");
  await trail.getByRole("link", { name: /Overturned/ }).click();
  await expect(page).toHaveURL("/search?outcome=overturned&sort=newest");
});

test("on paper the letter is beside its reading, with address, fingerprint and date", async ({ page }) => {
  await page.goto(letter);
  await page.emulateMedia({ media: "print" });
  const box = async (selector: string) => (await page.locator(selector).boundingBox()) ?? { x: 0, width: 0 };
  const [source, reading] = [await box("#source"), await box("#reading")];
  expect(source.x + source.width).toBeLessThanOrEqual(reading.x);
  const foot = page.locator(".panes > footer");
  await expect(foot).toContainText(/\/determinations\/CM15-9900001, \w+ \d+, 20\d\d/);
  await expect(foot).toContainText(/SHA-256 [0-9a-f]{64}/);
  await expect(page.getByRole("navigation", { name: "Site" })).toBeHidden();
});

test("the page names the file of a letter, says that a program parsed it, and where the original is", async ({
  page,
}) => {
  await page.goto(letter);
  const about = page.getByRole("region", { name: "About this letter" });
  await expect(about).toContainText(/Text file, SHA-256 [0-9a-f]{8}…, added here on \w+ \d+, 20\d\d/);
  await expect(about).toContainText("No person has checked it");
  await expect(about).toContainText("There is none: this letter is invented.");
});
