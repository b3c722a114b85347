import { expect, test } from "@/e2e/reader";
import { ResultList } from "@/e2e/result-list";

test("a change is announced once, in a permanent live region; a page load is not", async ({ page }) => {
  await page.goto("/search");
  await expect(page.getByRole("combobox", { name: "Search the determinations" })).toBeVisible();
  const list = new ResultList(page);
  const all = await list.total();
  const region = page.locator("#status");
  await expect(region).toHaveRole("status");
  await expect(region).toHaveText("");
  const kept = await region.elementHandle();

  const overturned = await list.countOf(/^Outcome/, /^Overturned/);
  await list.filter(/^Outcome/, /^Overturned/).click();
  await expect(region).toHaveText(`${overturned} issues, 1 filter`);
  await page.goBack();
  await expect(region).toHaveText(`${all} issues, 0 filters`);
  expect(await kept?.evaluate((node) => node.isConnected)).toBe(true);
});

test("the navigation marks the current page, or the section of the current page", async ({ page }) => {
  const current = page.getByRole("navigation", { name: "Site" }).locator("[aria-current]");
  for (const [path, way, mark] of [
    ["/search?outcome=upheld", "Decisions", "page"],
    ["/determinations/CM15-9900001", "Decisions", "true"],
    ["/treatments", "Treatments", "page"],
    ["/treatments/physical-therapy", "Treatments", "true"],
  ] as const) {
    await page.goto(path);
    await expect(current).toHaveText(way);
    await expect(current).toHaveAttribute("aria-current", mark);
  }
  await page.goto("/");
  await expect(current).toHaveCount(0);
});

test("the index in the footer leads to every part of the site", async ({ page, request }) => {
  await page.goto("/");
  const links = await page.getByRole("navigation", { name: "Index of the site" }).getByRole("link").all();
  const hrefs = await Promise.all(links.map(async (link) => (await link.getAttribute("href")) ?? ""));
  expect(hrefs).toEqual(
    expect.arrayContaining([
      "/search",
      "/statistics",
      "/treatments",
      "/guidelines",
      "/specialties",
      "/body-parts",
      "/api",
    ]),
  );
  for (const href of hrefs) expect((await request.get(href)).status(), href).toBe(200);
});
