import { expect, type Locator, type Page } from "@playwright/test";

/**
 * What the browser shows of the element that has the focus: its name, whether one sees it, and
 * whether it is marked.
 */
type Focus = { name: string; inPage: boolean; seen: boolean; marked: boolean };

/** More stops than any page may need before what one wants. */
const mostStops = 400;

/**
 * Presses Tab until an element has the focus. Fails where it is never reached, or where on the way
 * one cannot see where the focus is.
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press("Tab");
    const focus = await focusOf(page);
    if (focus.inPage) expectVisible(focus);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not lead to ${target} within ${mostStops} stops.`);
}

/**
 * Presses Tab from the page's beginning until the focus leaves the page again; returns the number
 * of stops. Fails where it stays in a circle.
 */
export async function tabThrough(page: Page): Promise<number> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    await page.keyboard.press("Tab");
    const focus = await focusOf(page);
    if (!focus.inPage) return stops;
    expectVisible(focus);
  }
  throw new Error(`The focus is still in the page after ${mostStops} stops.`);
}

function expectVisible({ name, seen, marked }: Focus): void {
  expect.soft(seen, `the focus on ${name} is not covered`).toBe(true);
  expect.soft(marked, `the focus on ${name} has an outline`).toBe(true);
}

function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: "", inPage: false, seen: false, marked: false };
    const style = getComputedStyle(element);
    // A link may break over lines: one of its boxes is enough.
    const seen = [...element.getClientRects()].some(({ left, top, width, height }) => {
      const above = document.elementFromPoint(left + width / 2, top + height / 2);
      return above !== null && (element.contains(above) || above.contains(element));
    });
    return {
      name: `<${element.localName}> ${element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 40)}`,
      inPage: true,
      seen,
      marked: style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2,
    };
  });
}
