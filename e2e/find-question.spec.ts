import { expect, test } from "@/e2e/reader";
import { ResultList } from "@/e2e/result-list";

const question = "/search?outcome=overturned&treatment=mri&ur-body=only-odg&body-part=lumbar-spine";
/** The same, with the side whose citations the guideline filter shows. */
const asked =
  "/search?outcome=overturned&treatment=mri&ur-body=only-odg&body-part=lumbar-spine&cited-by=claims-administrator";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with a script" : "without a script", () => {
    test.use({ javaScriptEnabled });

    test("an attorney asks by clicks alone for overturned lumbar MRIs where UR cited only ODG", async ({
      page,
    }) => {
      await page.goto("/search");
      const list = new ResultList(page);
      await page.getByLabel("Within Diagnostic Testing").click();
      await list.filter(/^Treatment/, /^MRI/).click();
      await expect(page).toHaveURL("/search?treatment=mri");
      await list.filter(/^Body part/, /^Lumbar spine/).click();
      await expect(page).toHaveURL("/search?treatment=mri&body-part=lumbar-spine");
      await list.filter(/^Guideline/, /^the administrator$/).click();
      await list.filter(/^Guideline/, /^Only ODG/).click();
      await expect(page).toHaveURL(
        "/search?treatment=mri&ur-body=only-odg&body-part=lumbar-spine&cited-by=claims-administrator",
      );
      const expected = await list.countOf(/^Outcome/, /^Overturned/);
      await list.filter(/^Outcome/, /^Overturned/).click();
      await expect(page).toHaveURL(asked);
      await list.shows(expected);
      await expect(list.results).toHaveCount(expected);
      for (const result of await list.results.all()) {
        await expect(result).toContainText("Overturned · treatment granted");
        await expect(result.getByRole("heading")).toContainText("MRI, lumbar spine");
      }
    });
  });

test("the same question is one address, which says what it asks", async ({ page }) => {
  await page.goto(question);
  const list = new ResultList(page);
  await expect(list.chips).toHaveText([
    "Remove Overturned",
    "Remove MRI",
    /Claims administrator cited: Only ODG/,
    "Remove Lumbar spine",
    "Clear all",
  ]);
  await expect(list.results.filter({ hasText: "CM17-9900009" })).toHaveCount(1);
});

test("years are given as a range, and a chip shows and removes it", async ({ page }) => {
  await page.goto("/search?outcome=upheld");
  const list = new ResultList(page);
  await list.openMore();
  const years = page.getByRole("region", { name: "Year of decision" });
  await years.getByLabel("Decided from").fill("2015");
  await years.getByLabel("Decided to").fill("2016");
  await years.getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(/outcome=upheld.*decided-from=2015.*decided-to=2016/);
  expect(await list.total()).toBeGreaterThan(0);
  for (const result of await list.results.all()) await expect(result).toContainText(/, 201[56]/);
  await list.chips.filter({ hasText: "2015–2016" }).click();
  await expect(page).toHaveURL("/search?outcome=upheld");
});

test("results are sorted by a date in both directions", async ({ page }) => {
  await page.goto("/search?q=therapy");
  const list = new ResultList(page);
  await page.getByRole("link", { name: "Decision date" }).click();
  await expect(page).toHaveURL("/search?q=therapy&sort=newest");
  const latest = await list.results.first().innerText();
  await page.getByRole("link", { name: "Decision date, latest first" }).click();
  await expect(page).toHaveURL("/search?q=therapy&sort=oldest");
  await expect(list.results.first()).not.toHaveText(latest);
  await page.getByRole("link", { name: "Injury date" }).click();
  await expect(page).toHaveURL("/search?q=therapy&sort=injury-newest");
});
