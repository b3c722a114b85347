import { mkdir, rm } from "node:fs/promises";
import { type Browser, chromium } from "@playwright/test";
import { findBrowser, flags } from "@/e2e/browser";
import { shownPages, visit, windows } from "@/e2e/pages";
import { withSite } from "@/e2e/product";
import { readEnv } from "@/lib/env";

const folder = "screenshots";

/**
 * `npm run screenshots [-- words]`: each page of `pages.ts`, or those whose names contain the
 * words, narrow and wide, light and dark.
 */
async function main(): Promise<number> {
  const wanted = process.argv.slice(2).join(" ");
  const chosen = shownPages.filter(({ name }) => name.includes(wanted));
  if (chosen.length === 0) throw new Error(`No page of e2e/pages.ts has "${wanted}" in its name.`);
  const browser = await chromium.launch({
    executablePath: findBrowser(readEnv().CHROMIUM_PATH),
    args: flags,
  });
  try {
    if (!wanted) await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const taken = await withSite((site) => takeAll(browser, site, chosen));
    console.log(`${taken} pictures are in ${folder}/.`);
    return 0;
  } finally {
    await browser.close();
  }
}

async function takeAll(browser: Browser, site: string, chosen: typeof shownPages): Promise<number> {
  let taken = 0;
  for (const [kind, viewport] of Object.entries(windows))
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await browser.newPage({ baseURL: site, viewport, colorScheme });
      for (const shown of chosen.filter(({ only = kind }) => only === kind)) {
        await visit(page, shown);
        await page.waitForLoadState("networkidle");
        const file = `${shown.name.replace(/\W+/g, "-")}-${kind}-${colorScheme}.png`;
        // An element in the top layer is as large as the window.
        await page.screenshot({ path: `${folder}/${file}`, fullPage: shown.only === undefined });
        taken += 1;
      }
      await page.close();
    }
  return taken;
}

process.exitCode = await main().catch((error: Error) => {
  console.error(error.message);
  return 1;
});
