import { test as base, expect, type Page } from "@playwright/test";

type Options = { forgivenErrors: RegExp[] };

/**
 * Waits until a page of the site is alive: its scripts come only once it is painted, after the
 * event that Playwright waits for.
 */
async function untilAlive(page: Page): Promise<void> {
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
 * A page that is alive where `goto` and `reload` return, and that fails its test where the
 * browser's console shows an error that the test does not expect.
 */
export const test = base.extend<Options & { quietConsole: undefined }>({
  forgivenErrors: [[], { option: true }],
  page: async ({ page, javaScriptEnabled }, use) => {
    const { goto, reload } = page;
    if (javaScriptEnabled !== false) {
      page.goto = async (...address) => {
        const response = await goto.apply(page, address);
        await untilAlive(page);
        return response;
      };
      page.reload = async (...options) => {
        const response = await reload.apply(page, options);
        await untilAlive(page);
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
