import type { Page } from "@playwright/test";
import { shownPages, visit, windows } from "@/e2e/pages";
import { expect, test } from "@/e2e/reader";

for (const shown of shownPages)
  test.describe(() => {
    test.use({
      viewport: windows[shown.only ?? "desktop"],
      forgivenErrors: shown.status === 404 ? [/status of 404/] : [],
    });

    test(`nothing is told by colour or motion alone: ${shown.name}`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
      await visit(page, shown);
      for (const badge of await page.locator(".badge:visible").all()) {
        expect.soft((await badge.innerText()).trim()).toMatch(/\p{L}{4,}/u);
        expect.soft(await badge.evaluate((one) => getComputedStyle(one).borderTopStyle)).toBe("solid");
      }
      // Whatever is coloured as an outcome has words of its own, or is a picture that has a name or
      // is named by the words beside it.
      expect(await colouredWithoutWords(page)).toEqual([]);
      const moving = await page.evaluate(() => {
        const lasts = (time: string) => time.split(",").some((one) => Number.parseFloat(one) > 0);
        return [...document.querySelectorAll("*")]
          .filter((element) => {
            const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
            return lasts(transitionDuration) || lasts(animationDuration) || scrollBehavior === "smooth";
          })
          .map((element) => element.outerHTML.slice(0, 120));
      });
      expect(moving).toEqual([]);
    });
  });

/**
 * Elements whose background or text has an outcome's colour, though neither they nor what they
 * stand in say an outcome in words or are hidden as decoration.
 */
function colouredWithoutWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const coloured = "[class*='-green'], [class*='-rust']";
    return [...document.querySelectorAll<HTMLElement>(coloured)]
      .filter((element) => element.getClientRects().length > 0)
      .filter((element) => {
        // A picture has a name, or is hidden since the words beside it say the same.
        const picture = element.closest("svg");
        const named = element.closest("[aria-label], [aria-labelledby], [aria-hidden='true']");
        if (picture) return !named && !picture.querySelector(":scope > title");
        // A rule at the side of a quotation belongs to the issue, whose badge says it.
        const place = element.closest("article, section, li, tr, figure, header") ?? element;
        return !/overturned|upheld|granted|stands|refus/i.test(place.textContent ?? "");
      })
      .map((element) => element.outerHTML.slice(0, 160));
  });
}
