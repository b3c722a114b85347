import { defineConfig } from "vitest/config";

const alias = { "@": new URL(".", import.meta.url).pathname.replace(/\/$/, "") };

/**
 * `unit` needs nothing; `integration` runs on a real PostgreSQL and a real Meilisearch that its
 * setup starts.
 */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["{lib,components,bench,tests}/**/*.test.ts", "*.test.ts"],
          exclude: ["**/*.integration.test.ts", "**/node_modules/**"],
          // For a machine that is busy with other things: thousands of made inputs go through one
          // test.
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "integration",
          include: ["lib/**/*.integration.test.ts"],
          globalSetup: ["lib/local/test-engines.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
