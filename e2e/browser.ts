import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { basename } from "node:path";
import { chromium } from "@playwright/test";

/**
 * Debian's packages, named as their files. The headless shell comes first, because it opens pages two
 * to three times as fast.
 */
const debian = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

/** For running as root in a container with little shared memory, without background traffic. */
export const flags = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-quic",
];

/**
 * The browser for the tests: `CHROMIUM_PATH`, Debian's, or Playwright's own. If there is none, it
 * installs Debian's through apt as root, else Playwright's, and throws if that fails too.
 */
export function findBrowser(named: string | undefined): string {
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  }
  const installed = [...debian, chromium.executablePath()].find((path) => existsSync(path));
  if (installed) return installed;

  console.log("No browser found for the end-to-end tests: installing Chromium.");
  if (isRoot() && has("apt-get") && run("apt-get", "update"))
    for (const path of debian)
      if (run("apt-get", "install", "-y", basename(path)) && existsSync(path)) return path;
  if (run("npx", "playwright", "install", "chromium") && existsSync(chromium.executablePath()))
    return chromium.executablePath();
  throw new Error("No browser could be installed. Install Chromium and set CHROMIUM_PATH to its executable.");
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function has(command: string): boolean {
  return spawnSync("which", [command]).status === 0;
}

function run(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: "inherit" }).status === 0;
}
