import { defineConfig, devices } from "@playwright/test";
import { flags } from "./e2e/browser";
import { readEnv } from "./lib/env";

/** `npm run test:e2e` (e2e/run.ts) starts the product and says where it and the browser are. */
const { CHROMIUM_PATH, SITE_URL, CI } = readEnv();

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.ts",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: CI !== undefined,
  reporter: [["list"]],
  // Both are for a machine that is busy with other things; what passes does not wait.
  timeout: 60_000,
  // The browser itself sometimes falls over on such a machine; what passes only then is listed as
  // flaky.
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
