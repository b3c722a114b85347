import { expect, test } from "@/e2e/reader";
import { ResultList } from "@/e2e/result-list";

const chronicPain = "/guidelines/chronic-pain-medical-treatment-guidelines";
const physicalMedicine = `${chronicPain}/physical-medicine`;

test("a physician finds what a request for acupuncture has to show, in the reviewers’ words", async ({
  page,
}) => {
  await page.goto("/treatments");
  await page.getByRole("searchbox", { name: "Find on this page" }).fill("acup");
  await page.getByRole("main").getByRole("link", { name: "Acupuncture", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Acupuncture");

  const checklist = page.getByRole("region", { name: "What a request has to show" });
  await expect(page.getByRole("main").getByRole("heading", { level: 2 }).first()).toHaveText(
    "What a request has to show",
  );
  const point = checklist.getByRole("listitem").filter({
    has: page.getByRole("heading", { name: /^Earlier treatment of this kind/ }),
  });
  await expect(point.getByRole("blockquote")).toContainText(
    "The record does not say how many sessions were already given or what they achieved.",
  );
  await expect(point.getByRole("link", { name: /^1 of 1/ })).toBeVisible();

  await point.getByRole("link", { name: "CM14-9900005, issue 1" }).click();
  await expect(page).toHaveURL(/CM14-9900005#issue-1$/);
  await page.goBack();
  await point.getByRole("link", { name: /^1 of 1/ }).click();
  await new ResultList(page).shows(1);
});

test("the number of a point is the number of issues that it links to", async ({ page }) => {
  await page.goto("/treatments/physical-therapy");
  const checklist = page.getByRole("region", { name: "What a request has to show" });
  const links = await checklist.getByRole("link", { name: /^\d+ of \d+ refused for/ }).all();
  expect(links.length).toBeGreaterThan(3);
  const told = await Promise.all(
    links.map(async (link) => ({
      issues: Number.parseInt(await link.innerText(), 10),
      href: (await link.getAttribute("href")) ?? "",
    })),
  );
  for (const { issues, href } of told.slice(0, 4)) {
    await page.goto(href);
    await new ResultList(page).shows(issues);
  }
});

test("the checklist prints on its own sheet, with boxes and the guidelines to cite", async ({ page }) => {
  await page.goto("/treatments/acupuncture");
  await page.getByRole("link", { name: "Print as checklist" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Request checklist: Acupuncture");
  await page.emulateMedia({ media: "print" });
  const main = page.getByRole("main");
  await expect(main).toContainText("Earlier treatment of this kind: how much, when, and with what result");
  await expect(main).toContainText("8 CCR § 9792.21.1");
  await expect(main.getByRole("heading", { name: "What upheld requests were missing" })).toBeVisible();
  await expect(main).toContainText("DWC Form RFA");
  // A guideline that sources doubt is told as what was relied on, never as one to cite.
  const then = main.locator("ul", { hasText: "MTUS Acupuncture" }).last();
  await expect(then).toContainText("is not certain");
  await expect(then.locator(".checklist-box")).toHaveCount(0);
  await expect(main).toContainText("/treatments/acupuncture/checklist");
  await expect(main).toContainText("No legal or medical advice");
  await expect(page.getByRole("searchbox")).toBeHidden();
});

test("a drug shows its class and brand names, and is found by them", async ({ page }) => {
  await page.goto("/treatments");
  await page.getByRole("searchbox", { name: "Find on this page" }).fill("norco");
  await page.getByRole("main").getByRole("link", { name: "Hydrocodone/acetaminophen" }).click();
  await expect(page.getByRole("main")).toContainText(/Opioid.*Also sold as .*Norco/);
});

for (const { typed, issues } of [
  { typed: "98", issues: 5 },
  { typed: "98-99", issues: 6 },
  { typed: "98–99", issues: 6 },
  { typed: "p. 99", issues: 5 },
  { typed: "98 of 127", issues: 5 },
])
  test(`every citation that overlaps page ${typed} is found, however a letter prints it`, async ({
    page,
  }) => {
    await page.goto(chronicPain);
    await page.getByRole("textbox", { name: "Pages" }).fill(typed);
    await page.getByRole("button", { name: "Show issues" }).click();
    await expect(page).toHaveURL(/\/search\?cited-page=chronic-pain-medical-treatment-guidelines\/9[89]/);
    await new ResultList(page).shows(issues);
  });

test("a guideline’s page narrows to some pages of it, all its tables with it", async ({ page }) => {
  await page.goto(physicalMedicine);
  const main = page.getByRole("main");
  await page.getByRole("textbox", { name: "Pages" }).fill("98");
  await page.getByRole("button", { name: "Narrow this page to them" }).click();
  await expect(page).toHaveURL(/\/physical-medicine\?pages=98$/);
  await expect(main).toContainText("Only the 5 issues that cite page 98.");
  await expect(main.getByRole("link", { name: "All 5 issues" })).toBeVisible();
  const treatments = main.getByRole("region", { name: "By treatment" }).getByRole("row");
  await expect(treatments.filter({ hasText: "Physical therapy" })).toContainText(/ of 4$/);
  await main.getByRole("link", { name: "Whatever page they cite" }).click();
  await expect(page).toHaveURL(/\/physical-medicine$/);
});

test("an invalid page and a page that nobody cites are explained", async ({ page }) => {
  await page.goto(`${chronicPain}?pages=physical+medicine&show=issues`);
  await expect(page.getByRole("alert").filter({ hasText: "names no pages" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Pages" })).toHaveAccessibleDescription(/Write one page/);
  await page.goto(`${chronicPain}?pages=3`);
  await expect(page.getByRole("main")).toContainText("No issue cites page 3.");
});

test("each bar of the page chart links to the issues that cite the page", async ({ page }) => {
  await page.goto(chronicPain);
  await page.getByRole("link", { name: "Page 98: 5 issues" }).click();
  await new ResultList(page).shows(5);
});

test("citations are counted by side, and each figure links to its issues", async ({ page }) => {
  await page.goto(chronicPain);
  const all = Number.parseInt(
    await page
      .getByRole("link", { name: /^All \d+ issues$/ })
      .innerText()
      .then((text) => text.slice(4)),
    10,
  );
  const rows = page.getByRole("table", { name: "Who cites it" }).getByRole("row");
  let sum = 0;
  for (const side of ["the reviewer only", "both sides", "the claims administrator only"]) {
    await expect(rows).toHaveCount(4);
    const figures = await rows.filter({ hasText: side }).getByRole("cell").allInnerTexts();
    const issues = figures.reduce((total, text) => total + Number(text), 0);
    sum += issues;
    if (issues === 0) continue;
    await rows.getByRole("link", { name: side, exact: true }).click();
    await expect(page).toHaveURL(/\/search\?.*cited-by=/);
    await new ResultList(page).shows(issues);
    await page.goBack();
  }
  expect(sum).toBe(all);
});

test("a guideline no longer in force says so and links to its successor", async ({ page }) => {
  await page.goto(physicalMedicine);
  const main = page.getByRole("main");
  await expect(main).toContainText("No longer in force: superseded on December 1, 2017 by");
  await main.getByRole("link", { name: "ACOEM Chronic Pain" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("ACOEM Chronic Pain");
});

test("a treatment without letters says so; an unknown treatment answers 404", async ({ page }) => {
  const answer = await page.goto("/treatments/kyphoplasty");
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("main")).toContainText(
    "No decision on this yet in the casebook; no result does not mean no decision.",
  );
  for (const path of ["/treatments/witchcraft", "/guidelines/witchcraft", "/specialties/witchcraft"])
    expect((await page.request.get(path)).status()).toBe(404);
});

test("a guideline’s tables are available as CSV, with the same figures", async ({ page }) => {
  await page.goto(chronicPain);
  const href = await page.getByRole("link", { name: "CSV: By year of decision" }).getAttribute("href");
  const csv = await (await page.request.get(href ?? "")).text();
  const all = csv.split("\r\n").find((line) => line.startsWith("All,All,")) ?? "";
  const [, , overturned, upheld] = all.split(",").map(Number);
  await expect(page.getByRole("main")).toContainText(`All ${overturned! + upheld!} issues`);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a name is found in the list, and pages can be entered", async ({ page }) => {
    await page.goto("/guidelines");
    await page.getByRole("searchbox", { name: "Find on this page" }).fill("physical med");
    await page.getByRole("button", { name: "Find" }).click();
    await expect(page).toHaveURL("/guidelines?find=physical+med");
    await page
      .getByRole("main")
      .getByRole("link", { name: "Physical Medicine", exact: true })
      .first()
      .click();
    await page.getByRole("textbox", { name: "Pages" }).fill("98-99");
    await page.getByRole("button", { name: "Narrow this page to them" }).click();
    await expect(page.getByRole("main")).toContainText("Only the 6 issues that cite pages 98–99.");
  });
});
