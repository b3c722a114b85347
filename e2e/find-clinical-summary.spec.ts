import { expect, test } from "@/e2e/reader";
import { ResultList } from "@/e2e/result-list";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with a script" : "without a script", () => {
    test.use({ javaScriptEnabled });

    test("words of a history are counted apart, and one click searches the clinical summaries", async ({
      page,
    }) => {
      await page.goto("/search?q=ladder");
      const list = new ResultList(page);
      const before = await list.heading.innerText();
      const also = page.getByRole("link", { name: /^Also in the clinical summary of \d+ determinations?$/ });
      const count = Number.parseInt((await also.innerText()).match(/\d+/)![0], 10);
      await also.click();
      await expect(page).toHaveURL("/search?q=ladder&in=summary");
      await expect(list.heading).toHaveText(new RegExp(`^${count} determinations? by clinical summary$`));
      await expect(list.results).toHaveCount(count);
      await expect(page.getByRole("main")).toContainText("nothing in it was requested or decided here");
      await expect(page.getByRole("main")).not.toContainText("%");
      for (const result of await list.results.all()) {
        await expect(result.locator("mark").filter({ hasText: /ladder/i })).not.toHaveCount(0);
        await expect(result).toContainText(/Decided: .+: (?:Upheld|Overturned)/);
      }
      await page.getByRole("link", { name: "Search requests, reasons and citations instead" }).click();
      await expect(page).toHaveURL("/search?q=ladder");
      await expect(list.heading).toHaveText(before);
    });
  });

test("a history keeps the filters of its search and leads to the summary of the letter", async ({ page }) => {
  await page.goto("/search?q=therapy&words=text&outcome=overturned");
  await page.getByRole("link", { name: /^Also in the clinical summary/ }).click();
  await expect(page).toHaveURL("/search?q=therapy&in=summary&outcome=overturned");
  const list = new ResultList(page);
  await expect(list.chips).toHaveText([/therapy$/, /Overturned$/, "Clear all"]);
  for (const result of await list.results.all()) await expect(result).toContainText(": Overturned");
  await list.results.first().getByRole("link").click();
  await expect(page).toHaveURL(/\/determinations\/[^?]+#summary-title$/);
  await expect(page.getByRole("heading", { name: "Clinical summary" })).toBeInViewport();
});

test("words that no issue has together are found in a history that has them all", async ({ page }) => {
  await page.goto("/search?q=ladder+return");
  await page.getByRole("link", { name: /^The clinical summary of \d+ determinations?$/ }).click();
  await expect(page).toHaveURL("/search?q=ladder+return&in=summary");
  await expect(new ResultList(page).results.first().locator("mark")).toHaveText(["ladder", "return"]);
});

test("where no summary has the words, or there are none, no line is shown", async ({ page }) => {
  for (const path of ["/search", "/search?treatment=mri", "/search?q=nothingofthekind"]) {
    await page.goto(path);
    await expect(page.getByRole("link", { name: /Also in the clinical summary/ })).toHaveCount(0);
  }
});
