import { expect, test } from "@/e2e/reader";

const letter = "/determinations/CM15-9900001";

test("a sample is marked as invented wherever it is shown", async ({ page }) => {
  for (const path of ["/", "/search", letter]) {
    await page.goto(path);
    await expect(page.getByRole("contentinfo")).toContainText("are invented");
  }
  await expect(page.getByText("Sample · invented letter")).toBeVisible();
});

test("each result, near determination, latest decision and quoted sentence of a sample says so beside it", async ({
  page,
}) => {
  const badge = page.getByText("Sample: an invented letter", { exact: true });
  await page.goto("/search");
  const results = page.getByRole("article");
  expect(await results.count()).toBeGreaterThan(10);
  await expect(results.filter({ has: badge })).toHaveCount(await results.count());

  await page.goto(letter);
  await page.locator("#issue-1").getByRole("heading", { name: "Nearest determinations" }).click();
  const near = page
    .locator("#issue-1 details")
    .filter({ has: page.getByRole("heading", { name: "Nearest determinations" }) })
    .last()
    .getByRole("listitem");
  expect(await near.count()).toBeGreaterThan(1);
  await expect(near.filter({ has: badge })).toHaveCount(await near.count());

  await page.goto("/treatments/physical-therapy");
  for (const shown of [
    page.getByRole("region", { name: "Latest determinations" }).getByRole("article"),
    page.locator("blockquote"),
  ]) {
    expect(await shown.count()).toBeGreaterThan(1);
    await expect(shown.filter({ has: badge })).toHaveCount(await shown.count());
  }
});
