import { expect, test } from "@/e2e/reader";

test("a page is painted before it loads its scripts", async ({ page }) => {
  const response = await page.goto("/search?q=therapy");
  const html = (await response?.text()) ?? "";
  const { painted, scripts } = await page.evaluate(() => ({
    painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
    scripts: performance
      .getEntriesByType("resource")
      .filter(({ name }) => name.endsWith(".js"))
      .map(({ name, startTime }) => ({ path: new URL(name).pathname, startTime })),
  }));
  expect(painted).toBeGreaterThan(0);
  const late = scripts.filter(({ path }) => !html.includes(path));
  expect(late.length).toBeGreaterThan(2);
  for (const { path, startTime } of late) expect(startTime, path).toBeGreaterThan(painted);
});
