import { expect, test } from "@/e2e/reader";

test.use({ forgivenErrors: [/status of 404/] });

test("a determination that is not held answers 404 and helps", async ({ page }) => {
  const answer = await page.goto("/determinations/CM17-0000000");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "This casebook does not hold that determination",
  );
  const main = page.getByRole("main");
  await expect(main.getByRole("link", { name: "the State’s own search of decisions" })).toBeVisible();
  await expect(main.getByRole("link", { name: /What it means/ })).toBeVisible();
  await page.getByLabel("Search the determinations").fill("therapy");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("article").first()).toBeVisible();
});

test("an unknown address answers 404 and helps", async ({ page }) => {
  for (const path of ["/nothing/here", "/determinations/x", "/determinations/CM15-9900001?revision=99"]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole("main").getByRole("link", { name: /all decisions/ })).toBeVisible();
  }
});

test("a brand in an address leads to its treatment, and a slip to what may be meant", async ({ page }) => {
  await page.goto("/treatments/norco");
  await expect(page).toHaveURL(/\/treatments\/hydrocodone-acetaminophen$/);
  const answer = await page.goto("/treatments/acupunture");
  expect(answer?.status()).toBe(404);
  await page.getByRole("main").getByRole("link", { name: "Acupuncture", exact: true }).click();
  await expect(page).toHaveURL(/\/treatments\/acupuncture$/);
});

test("an invalid parameter in an address is not an error", async ({ request }) => {
  for (const query of ["?page=-3&sort=x", "?outcome=maybe&year=12", `?q=${"a".repeat(3000)}`, "?q=%00%22-"]) {
    const answer = await request.get(`/search${query}`);
    expect(answer.status(), query).toBe(200);
  }
});

test("medical histories are kept out of search engines, and crawlers can read that rule", async ({
  request,
}) => {
  for (const path of ["/search", "/determinations/CM15-9900001"]) {
    const answer = await request.get(path);
    expect(answer.headers()["x-robots-tag"], path).toBe("noindex");
  }
  expect((await request.get("/")).headers()["x-robots-tag"]).toBeUndefined();
  expect(await (await request.get("/robots.txt")).text()).toMatch(/Allow: \//);
});

test("every page has security headers", async ({ request }) => {
  const headers = (await request.get("/")).headers();
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["x-powered-by"]).toBeUndefined();
});

test("the state of the engines is available", async ({ request }) => {
  const answer = await request.get("/health");
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({
    status: "ok",
    database: "ok",
    search: "ok",
    waitingForIndex: 0,
  });
});
