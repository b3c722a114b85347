import { chromium } from "@playwright/test";
import {
  audit,
  type Category,
  categories,
  type Form,
  forms,
  type MeasuredPage,
  measuredPages,
  type Verdict,
} from "@/bench/lighthouse/audit";
import { findBrowser, flags } from "@/e2e/browser";
import { withSite } from "@/e2e/product";
import { readEnv } from "@/lib/env";
import { freePort } from "@/lib/local/processes";

const leastPoints = 95;
const mostJavascript = 150;
/**
 * Other work on the machine only slows a page down, so the best of several attempts is its own
 * speed.
 */
const attempts = 5;

/**
 * Start-up of the browser and emulation of a graphics card are not the page's speed: the renderer
 * process exists before the page is requested, is not forked (a fork copies memory as it is used),
 * and there is no GPU emulation.
 */
const readersBrowser = ["--renderer-process-limit=1", "--no-zygote", "--disable-gpu"];

/**
 * `npm run lighthouse`: the built site's points, page by page; exit code 1 where one is under 95 or
 * a page sends more than 150 kB of JavaScript.
 */
async function main(): Promise<number> {
  const executablePath = findBrowser(readEnv().CHROMIUM_PATH);
  return await withSite((site) => auditAll(site, executablePath));
}

async function auditAll(site: string, executablePath: string): Promise<number> {
  const faults: string[] = [];
  const heads = [...Object.values(categories), "JavaScript kB"];
  console.log(["".padEnd(24), ...heads.map((head) => head.padStart(15))].join(""));
  for (const page of measuredPages)
    for (const form of forms) {
      const verdict = await best(site, page, form, executablePath);
      const name = `${page.name}, ${form}`;
      const figures = [...Object.values(verdict.points), verdict.javascript.toFixed(1)];
      console.log([name.padEnd(24), ...figures.map((figure) => String(figure).padStart(15))].join(""));
      if (!isGood(verdict)) faults.push(`\n${name} (${page.path})`, ...verdict.faults);
    }
  if (faults.length === 0) return 0;
  console.log(`Under ${leastPoints} points, or more than ${mostJavascript} kB of JavaScript:`);
  for (const line of faults) console.log(line);
  return 1;
}

async function best(site: string, page: MeasuredPage, form: Form, executablePath: string): Promise<Verdict> {
  let kept: Verdict | undefined;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      const next = await firstVisit(executablePath, (port) => audit(site, page, form, port));
      if (!kept || next.points.performance > kept.points.performance) kept = next;
      if (kept.points.performance >= leastPoints) break;
    } catch (error) {
      // A browser on a busy machine sometimes loses its trace of a page.
      if (attempt === attempts && !kept) throw error;
    }
  }
  return kept!;
}

/** Runs `use` on a new browser that listens on `port`. */
async function firstVisit<T>(executablePath: string, use: (port: number) => Promise<T>): Promise<T> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath,
    args: [...flags, ...readersBrowser, `--remote-debugging-port=${port}`],
  });
  try {
    return await use(port);
  } finally {
    await browser.close();
  }
}

function isGood({ points, javascript }: Verdict): boolean {
  const all = Object.keys(points) as Category[];
  return all.every((key) => points[key] >= leastPoints) && javascript <= mostJavascript;
}

process.exitCode = await main().catch((error: Error) => {
  console.error(error.message);
  return 1;
});
