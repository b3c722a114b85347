import { expect, test } from "@/e2e/reader";
import { ResultList } from "@/e2e/result-list";

test("a reader types the beginning of a name and selects from all treatments by keyboard", async ({
  page,
}) => {
  await page.goto("/search");
  const find = page.getByRole("searchbox", { name: "Find in Treatment" });
  await find.fill("norc");
  const values = page.getByRole("region", { name: "Treatment" }).getByRole("listitem");
  await expect(values).toHaveText([/^Hydrocodone\/acetaminophen/]);
  await expect(page.getByRole("status").filter({ hasText: /^1 value$/ })).toHaveCount(1);
  await find.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/search?treatment=hydrocodone-acetaminophen");
  await expect(find).toHaveValue("norc");
  await expect(values.getByRole("link", { name: /^Hydrocodone/ }).first()).toHaveAttribute(
    "aria-current",
    "true",
  );
});

test("a name without a match is reported, and an empty box restores the list", async ({ page }) => {
  await page.goto("/search");
  const treatments = page.getByRole("region", { name: "Treatment" });
  const before = await treatments.getByRole("link").count();
  await treatments.getByRole("searchbox").fill("zzz");
  await expect(treatments).toContainText("No such value in these results.");
  await treatments.getByRole("searchbox").fill("");
  await expect(treatments.getByRole("link")).toHaveCount(before);
});

test("a section is found with the guideline that it belongs to", async ({ page }) => {
  await page.goto("/search");
  const guidelines = page.getByRole("region", { name: /^Guideline/ });
  await guidelines.getByRole("searchbox").fill("physical med");
  const section = guidelines.getByRole("link", { name: /^Physical Medicine.*Chronic Pain/ });
  await section.first().click();
  await expect(page).toHaveURL(/section=[a-z0-9-]+\/physical-medicine$/);
});

test("values are found although the page's address has an invalid parameter", async ({ page }) => {
  await page.goto("/search?treatmnt=mri&outcome=overtuned&drug-class=-opiods&sort=newest&page=9&from=a-mail");
  const treatments = page.getByRole("region", { name: "Treatment" });
  await treatments.getByRole("searchbox").fill("norc");
  await expect(treatments.getByRole("listitem")).toHaveText([/^Hydrocodone\/acetaminophen/]);
});

test("typed text never becomes markup", async ({ page }) => {
  await page.goto("/search");
  const find = page.getByRole("searchbox", { name: "Find in Treatment" });
  await find.fill('"><script>document.title="x"</script>');
  await expect(page.getByRole("region", { name: "Treatment" })).toContainText("No such value");
  await page.goto("/search/values/treatment?find=%22%3E%3Cscript%3Edocument.title%3D%22x%22%3C/script%3E");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Treatment");
  await expect(page).not.toHaveTitle("x");
});

test("the address of an unknown filter answers 404", async ({ request }) => {
  expect((await request.get("/search/values/colour")).status()).toBe(404);
  expect((await request.get("/api/v1/search/values/colour")).status()).toBe(404);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("all treatments are on a page of their own, and choosing one leads back", async ({ page }) => {
    await page.goto("/search?outcome=overturned");
    const list = new ResultList(page);
    await expect(page.getByRole("searchbox", { name: "Find in Treatment" })).toBeHidden();
    await page.getByRole("link", { name: /^All \d+ treatments$/ }).click();
    await expect(page).toHaveURL("/search/values/treatment?outcome=overturned");
    await page.getByRole("searchbox", { name: "Find in Treatment" }).fill("acup");
    await page.getByRole("button", { name: "Find", exact: true }).click();
    const value = page.getByRole("link", { name: /^Acupuncture/ });
    const issues = Number((await value.innerText()).match(/\d+$/)?.[0]);
    await value.click();
    await expect(page).toHaveURL("/search?outcome=overturned&treatment=acupuncture");
    await list.shows(issues);
  });

  test("search engines do not index the lists of values", async ({ request }) => {
    const answer = await request.get("/search/values/treatment");
    expect(answer.headers()["x-robots-tag"]).toBe("noindex");
  });
});
