import { test as base, expect, type Page } from "@playwright/test";

type Options = { forgivenErrors: RegExp[] };

/**
 * Waits until a page is hydrated: its scripts load only after the first paint, and so after the
 * event that Playwright waits for.
 */
async function untilHydrated(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        if (!document.querySelector("script[src^='/_next/']")) return resolve();
        const look = () => {
          if (!Object.keys(document.body).some((key) => key.startsWith("__reactFiber"))) setTimeout(look, 5);
          else requestIdleCallback(() => resolve());
        };
        look();
      }),
  );
}

/**
 * A page that is hydrated when `goto` and `reload` return, and that fails its test if the browser's
 * console shows an unexpected error.
 */
export const test = base.extend<Options & { quietConsole: undefined }>({
  forgivenErrors: [[], { option: true }],
  page: async ({ page, javaScriptEnabled }, use) => {
    const { goto, reload } = page;
    if (javaScriptEnabled !== false) {
      page.goto = async (...address) => {
        const response = await goto.apply(page, address);
        await untilHydrated(page);
        return response;
      };
      page.reload = async (...options) => {
        const response = await reload.apply(page, options);
        await untilHydrated(page);
        return response;
      };
    }
    await use(page);
  },
  quietConsole: [
    async ({ page, forgivenErrors }, use) => {
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      await use(undefined);
      const unexpected = errors.filter((text) => !forgivenErrors.some((pattern) => pattern.test(text)));
      expect(unexpected, "errors in the browser's console").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
