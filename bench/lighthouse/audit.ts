import lighthouse, { desktopConfig, type Result } from "lighthouse";
import { scriptWeight } from "@/bench/measure/weight";

/** A page that is measured. */
export type MeasuredPage = { name: string; path: string; skipAudits?: string[] };

/**
 * Pages with a patient's history send `noindex` on purpose. Lighthouse's audit of it would cost a
 * third of the SEO points, so that this one audit is skipped for them.
 */
const keptFromSearchEngines = ["is-crawlable"];

/** The pages that readers use most, on the invented letters. */
export const measuredPages: MeasuredPage[] = [
  { name: "home", path: "/" },
  {
    name: "results",
    path: "/search?q=therapy&outcome=overturned",
    skipAudits: keptFromSearchEngines,
  },
  { name: "determination", path: "/determinations/CM15-9900001", skipAudits: keptFromSearchEngines },
  { name: "eleven issues", path: "/determinations/CM17-9900026", skipAudits: keptFromSearchEngines },
  { name: "guideline", path: "/guidelines/chronic-pain-medical-treatment-guidelines" },
];

export const categories = {
  performance: "Performance",
  accessibility: "Accessibility",
  "best-practices": "Best practices",
  seo: "SEO",
} as const;
export type Category = keyof typeof categories;
const keys = Object.keys(categories) as Category[];

export const forms = ["mobile", "desktop"] as const;
export type Form = (typeof forms)[number];

/**
 * Lighthouse's result for one page: points of 100, gzipped JavaScript in kB of 1,000 bytes, and
 * what cost points.
 */
export type Verdict = {
  points: Record<Category, number>;
  javascript: number;
  faults: string[];
};

/** Audits a page in the browser that listens on `port`. Throws if the page cannot be loaded. */
export async function audit(site: string, page: MeasuredPage, form: Form, port: number): Promise<Verdict> {
  const { path, skipAudits } = page;
  const run = await lighthouse(
    `${site}${path}`,
    { port, onlyCategories: keys, skipAudits, logLevel: "error" },
    form === "desktop" ? desktopConfig : undefined,
  );
  if (!run) throw new Error(`Lighthouse came back with nothing for ${path}.`);
  const { lhr } = run;
  if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`);
  return {
    points: Object.fromEntries(
      keys.map((key) => [key, Math.round((lhr.categories[key]?.score ?? 0) * 100)]),
    ) as Verdict["points"],
    javascript: await javascriptOf(lhr),
    faults: keys.flatMap((key) => faultsOf(lhr, key)),
  };
}

/** All scripts that a first visit loads, whenever it does, in kB. */
async function javascriptOf(lhr: Result): Promise<number> {
  const details = lhr.audits["network-requests"]?.details;
  if (details?.type !== "table") throw new Error("Lighthouse lists no requests.");
  const scripts = details.items.filter(({ resourceType }) => resourceType === "Script");
  const sizes = await Promise.all(scripts.map(({ url }) => scriptWeight(String(url))));
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

/**
 * The audits of a category that gave less than all their points, with the elements that they name.
 */
function faultsOf(lhr: Result, key: Category): string[] {
  const references = lhr.categories[key]?.auditRefs ?? [];
  return references.flatMap(({ id, weight }) => {
    const found = lhr.audits[id];
    if (!found || weight === 0 || found.score === null || found.score >= 0.9) return [];
    const items = found.details && "items" in found.details ? found.details.items : [];
    const places = JSON.stringify(items).match(/"selector":"[^"]*"/g) ?? [];
    return [
      `${categories[key]}: ${found.title} ${found.displayValue ?? ""} ${[...new Set(places)].slice(0, 5).join(" ")}`.trim(),
    ];
  });
}
