import { expect, test } from "@/e2e/reader";
import { ResultList } from "@/e2e/result-list";

const letter = "/determinations/CM15-9900001";

test("the nearest determinations say why they are near, and one always has the opposite outcome", async ({
  page,
}) => {
  await page.goto(letter);
  const issue = page.locator("#issue-1");
  await issue.getByRole("heading", { name: "Nearest determinations" }).click();
  await expect(issue.getByRole("heading", { name: "Decided alike: overturned" })).toBeVisible();
  const opposite = issue.getByRole("heading", { name: "Decided the other way: upheld" });
  const other = opposite.locator("~ ul").getByRole("listitem");
  await expect(other).toHaveCount(1);
  await expect(other).toContainText("Same treatment");
  await expect(other).not.toContainText("CM15-9900001");
  await other.getByRole("link").click();
  await expect(page).toHaveURL(/\/determinations\/(?!CM15-9900001)/);
  await expect(page.locator("#reading")).toContainText("Upheld");
});

test("all determinations that share what the nearest one shares are one click away", async ({ page }) => {
  await page.goto(letter);
  const issue = page.locator("#issue-1");
  await issue.getByRole("heading", { name: "Nearest determinations" }).click();
  await issue.getByRole("link", { name: /^All upheld with the same treatment/ }).click();
  await expect(page).toHaveURL(/\/search\?outcome=upheld&treatment=physical-therapy/);
  await expect(new ResultList(page).results.first()).toContainText("Upheld");
});

test("the guidelines of both sides are compared in words and link to their pages", async ({ page }) => {
  await page.goto(letter);
  const guidelines = page.locator("#issue-1").getByRole("heading", { name: "Guidelines" }).locator("..");
  await expect(guidelines).toContainText("Both cite MTUS Chronic Pain (to 2017), Physical Medicine.");
  await expect(guidelines.getByRole("heading", { level: 4 })).toHaveText([
    "The claims administrator cited",
    "The reviewer cited",
  ]);
  await guidelines.getByRole("link", { name: "Physical Medicine", exact: true }).last().click();
  await expect(page).toHaveURL(/\/guidelines\/chronic-pain-medical-treatment-guidelines\/physical-medicine$/);
});

test("a contradiction between decision and rationale is explained in plain words", async ({ page }) => {
  await page.goto("/search?flag=decision-contradicts-rationale");
  const list = new ResultList(page);
  await expect(list.results.first()).toContainText("Decision and rationale differ");
  await list.results.first().getByRole("link").first().click();
  const told = page.getByText("Decision and rationale differ.").locator("..");
  await expect(told).toContainText("The decision line counts: Upheld.");
  const [decision, rationale] = [told.getByRole("link").first(), told.getByRole("link").last()];
  await expect(decision).toHaveText(/Upheld”$/);
  await rationale.click();
  await expect(page.locator("#e-1-flag-1")).toHaveClass(/lit/);
  await expect(page.locator("#e-1-flag-1")).toContainText("medically necessary");
});

test("an issue that depends on another names it and links to it", async ({ page }) => {
  await page.goto("/determinations/CM17-9900026#issue-3");
  const other = page.locator("#issue-3").getByRole("link", { name: /^issue 1, Left shoulder arthroscopy/ });
  await expect(other.locator("..")).toContainText("which was upheld");
  await other.click();
  await expect(page.locator("#issue-1").getByRole("heading", { level: 2 })).toBeInViewport();
});
