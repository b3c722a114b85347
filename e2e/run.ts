import { spawn } from "node:child_process";
import { once } from "node:events";
import { findBrowser } from "@/e2e/browser";
import { withProduct } from "@/e2e/product";
import { readEnv } from "@/lib/env";

/**
 * `npm run test:e2e [-- arguments of Playwright]`: runs the specs on a product started for them.
 */
async function main(): Promise<number> {
  const browser = findBrowser(readEnv().CHROMIUM_PATH);
  return await withProduct((url, dataDir) => playwright(url, dataDir, browser));
}

async function playwright(url: string, dataDir: string, browser: string): Promise<number> {
  const child = spawn("npx", ["playwright", "test", ...process.argv.slice(2)], {
    env: { ...process.env, SITE_URL: url, DATA_DIR: dataDir, CHROMIUM_PATH: browser },
    stdio: "inherit",
  });
  const [code] = await once(child, "exit");
  return code ?? 1;
}

process.exitCode = await main().catch((error: Error) => {
  console.error(error.message);
  return 1;
});
