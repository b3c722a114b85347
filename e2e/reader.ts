import { test as base, expect } from "@playwright/test";

type Options = { forgivenErrors: RegExp[] };

/** A page that fails its test where the browser's console shows an error that the test does not expect. */
export const test = base.extend<Options & { quietConsole: undefined }>({
  forgivenErrors: [[], { option: true }],
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
