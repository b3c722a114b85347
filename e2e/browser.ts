import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { basename } from "node:path";
import { chromium } from "@playwright/test";

/**
 * Debian's packages, which are called as the file is; the first is the browser without its windows,
 * two to three times as quick to open a page.
 */
const debian = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

/** With these it runs as root, in a container with little shared memory, and calls nobody. */
export const flags = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-quic",
];

/**
 * The browser for the tests: `CHROMIUM_PATH`, Debian's, Playwright's own; where none is there one
 * is installed, Debian's through apt as root, else Playwright's. Throws an Error that says what to
 * do where that fails too.
 */
export function findBrowser(named: string | undefined): string {
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which is not there.`);
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
