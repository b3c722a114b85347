import { defineConfig, devices } from "@playwright/test";
import { flags } from "./e2e/browser";
import { readEnv } from "./lib/env";

/** `npm run test:e2e` (e2e/run.ts) starts the product and sets these variables. */
const { CHROMIUM_PATH, SITE_URL, CI } = readEnv();

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.ts",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: CI !== undefined,
  reporter: [["list"]],
  // Long, for a busy machine; a test that passes does not wait for it.
  timeout: 60_000,
  // The browser itself sometimes crashes on a busy machine; a test that passes only at the second
  // attempt is listed as flaky.
  retries: 1,
  expect: { timeout: 15_000 },
  use: {
    ...devices["Desktop Chrome"],
    baseURL: SITE_URL,
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: CHROMIUM_PATH,
      args: flags,
    },
  },
});
