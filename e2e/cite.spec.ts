import { expect, test } from "@/e2e/reader";

const letter = "/determinations/CM15-9900001";

test("the citation of an issue is copied in the form of a brief", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(letter);
  await page.locator("#issue-1").getByRole("button", { name: "Copy citation" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    "IMR CM15-9900001, issue 1 (Cal. DWC, Mar. 24, 2015) [cites guidelines replaced July 28, 2016] [invented sample, no decision]",
  );
});

test("a letter without case number is shown and cited as one, and its citation leads back to it", async ({
  page,
}) => {
  await page.goto("/search?treatment=functional-capacity-evaluation");
  const result = page.getByRole("article").filter({ hasText: "in a letter without case number (L-" });
  await result.first().getByRole("link").click();
  await expect(page).toHaveURL(/\/determinations\/L-[0-9a-f]{16}/);
  const cited = await page.locator("#issue-1 [data-citation]").innerText();
  expect(cited).toMatch(
    /^IMR determination \(case number not stated\), IMR Casebook ID L-[0-9a-f]{16}, issue 1 \(Cal\. DWC, n\.d\.\)(?: \[cites guidelines replaced [^\]]+\])? \[invented sample, no decision\]$/,
  );
  await page.goto(`/search?${new URLSearchParams({ q: cited })}`);
  await expect(page).toHaveURL(/\/determinations\/L-[0-9a-f]{16}/);
});

test("other forms of the citation say that it is not a precedent", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(letter);
  const issue = page.locator("#issue-1");
  await issue.getByText("Other forms of citation").click();
  await expect(
    issue.getByText(
      /No\. CM15-9900001, issue 1 .*Mar\. 24, 2015\) \(non-precedential; invented sample, no decision; cites guidelines replaced July 28, 2016\)/,
    ),
  ).toBeVisible();
  await issue.getByRole("button", { name: "Copy BibTeX" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^@misc\{imr-CM15-9900001-1,/);
  expect(copied).toContain("note = {Non-precedential; invented sample, no decision}");
  expect(copied).toMatch(/url = \{http.*\/determinations\/CM15-9900001#issue-1\}/);
  await issue.getByRole("button", { name: "Copy RIS" }).click();
  const ris = () => page.evaluate(() => navigator.clipboard.readText());
  // A button shows "Copied" for two seconds, so the previous one may still show it.
  await expect.poll(ris).toMatch(/^TY {2}- CASE\n/);
  expect(await ris()).toMatch(/^UR {2}- http.*\/determinations\/CM15-9900001#issue-1$/m);
});
