import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readEnv } from "@/lib/env";
import { findBrowser } from "./browser";
import { startProduct } from "./product";

/** `npm run test:e2e [-- playwright's arguments]`: a browser, the product on invented letters in a throw-away folder, the specs. */
async function main(): Promise<number> {
  const browser = findBrowser(readEnv().CHROMIUM_PATH);
  const dataDir = await mkdtemp(join(tmpdir(), "imr-casebook-e2e-"));
  try {
    const product = await startProduct(dataDir);
    try {
      return await playwright(product.url, browser);
    } finally {
      await product.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function playwright(url: string, browser: string): Promise<number> {
  const child = spawn("npx", ["playwright", "test", ...process.argv.slice(2)], {
    env: { ...process.env, SITE_URL: url, CHROMIUM_PATH: browser },
    stdio: "inherit",
  });
  const [code] = await once(child, "exit");
  return code ?? 1;
}

// Ctrl-C reaches Playwright, which ends; then the product is stopped and the folder removed.
process.on("SIGINT", () => {});

process.exitCode = await main().catch((error: Error) => {
  console.error(error.message);
  return 1;
});
