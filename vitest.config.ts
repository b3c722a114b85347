import { defineConfig } from "vitest/config";

const alias = { "@": new URL(".", import.meta.url).pathname.replace(/\/$/, "") };

/**
 * `unit` needs no engines; `files` neither, and takes minutes; `integration` runs on a real PostgreSQL and a real Meilisearch, which its
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
          env: { LOG_LEVEL: "silent" },
          include: ["{lib,components,bench,samples,tests}/**/*.test.ts", "*.test.ts"],
          exclude: ["**/*.integration.test.ts", "**/*.heavy.test.ts", "**/node_modules/**"],
          // Long, for a busy machine: a property test runs thousands of generated inputs.
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "files",
          include: ["lib/**/*.heavy.test.ts"],
          testTimeout: 300_000,
          fileParallelism: false,
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
