import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { inTreeOf } from "@/bench/evaluation/baseline";
import { gradesOf, type IssueFacts, type JudgedQuery, readers, readQueries } from "@/bench/judged/judgement";
import { ingestLetters, judgedLetters } from "@/bench/judged/letters";
import { type Answer, type Change, changesSince, depth, figuresOf, ndcg } from "@/bench/judged/score";
import { readEnv } from "@/lib/env";
import { openEngines } from "@/lib/local/engines";
import { readSearch, search } from "@/lib/search";
import { readSearchParams } from "@/lib/search/url";

/**
 * `npm run evaluate:search -- [--json FILE] [--against FILE|REVISION]`: how well the search answers
 * judged queries, on engines of its own, and what that gained and lost against an earlier run's file or
 * the search of an earlier revision.
 */
const { values } = parseArgs({ options: { json: { type: "string" }, against: { type: "string" } } });

/**
 * What a run must reach; raise them, never lower them.
 */
const bars = { holdoutNdcg: 0.86, injuredWorkersRight: 0.85, zero: 0.05 };

/** Answers below this are listed. */
const good = 0.8;

async function answersToday(queries: readonly JudgedQuery[], issues: readonly IssueFacts[]) {
  const answers: Answer[] = [];
  for (const query of queries) {
    const { params, preferred, notes, interpretation } = await readSearch(readSearchParams({ q: query.q }));
    const { hits, total } = await search(params, { preferred, notes });
    const judged = gradesOf(query, issues);
    const grades = hits.slice(0, depth).map(({ id }) => judged.get(id) ?? 0);
    const { filters = [], words = query.q, missing = [] } = interpretation ?? {};
    const read = [
      ...filters.map(({ label }) => `[${label}]`),
      words,
      ...missing.map((word) => `without ${word}`),
    ];
    answers.push({
      q: query.q,
      reader: query.reader,
      holdout: query.holdout,
      total,
      grades,
      ndcg: ndcg(grades, [...judged.values()]),
      read: read.filter(Boolean).join(" "),
    });
  }
  return answers;
}

/** The search of an earlier revision, asked today's queries over today's letters. */
function answersOf(revision: string): Answer[] {
  return inTreeOf(revision, (tree) => {
    rmSync(join(tree, "bench"), { recursive: true });
    cpSync("bench", join(tree, "bench"), { recursive: true });
    const file = join(tree, "answers.json");
    const run = (...args: string[]) =>
      spawnSync(process.execPath, args, { cwd: tree, stdio: ["ignore", "ignore", "inherit"] });
    run("lib/db/generate-client.mjs");
    run("--import", "tsx", "bench/evaluate-search.ts", "--json", file);
    if (!existsSync(file)) throw new Error(`The search of ${revision} could not be asked.`);
    return JSON.parse(readFileSync(file, "utf8"));
  });
}

function printFigures(answers: readonly Answer[]): void {
  console.log(`                  queries  nDCG@${depth}  right in first ${depth}  without result`);
  const row = (name: string, some: readonly Answer[]) => {
    const { queries, ndcg, right, zero } = figuresOf(some);
    const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
    console.log(
      `${name.padEnd(18)}${String(queries).padStart(7)}${ndcg.toFixed(3).padStart(9)}${percent(right).padStart(20)}${percent(zero).padStart(16)}`,
    );
  };
  row("all", answers);
  row(
    "tuning",
    answers.filter(({ holdout }) => !holdout),
  );
  row(
    "holdout",
    answers.filter(({ holdout }) => holdout),
  );
  for (const reader of readers)
    row(
      reader,
      answers.filter((answer) => answer.reader === reader),
    );
}

function printBelow(answers: readonly Answer[]): void {
  const below = answers.filter((answer) => answer.ndcg < good).sort((a, b) => a.ndcg - b.ndcg);
  console.log(`\n${below.length} below ${good}: nDCG, set, query, results (grades of the first), as read`);
  for (const { ndcg, holdout, q, total, grades, read } of below)
    console.log(
      `  ${ndcg.toFixed(2)}  ${holdout ? "holdout" : "tuning "}  ${q}  ${total} (${grades.join(" ")})  ${read}`,
    );
}

function printChanges(against: string, before: readonly Answer[], now: readonly Answer[]): void {
  const { gained, lost } = changesSince(before, now);
  const holdout = (answers: readonly Answer[]) =>
    figuresOf(answers.filter((answer) => answer.holdout)).ndcg.toFixed(3);
  console.log(
    `\nAgainst ${against}: ${gained.length} gained, ${lost.length} lost; all ${figuresOf(before).ndcg.toFixed(3)} to ${figuresOf(now).ndcg.toFixed(3)}, holdout ${holdout(before)} to ${holdout(now)}`,
  );
  const line = (kind: string, { q, before: then, now: today }: Change) =>
    console.log(
      `  ${kind}  ${then.ndcg.toFixed(2)} to ${today.ndcg.toFixed(2)}  ${q}  ${then.total} results (${then.read}) to ${today.total} (${today.read})`,
    );
  for (const change of gained) line("gained", change);
  for (const change of lost) line("lost  ", change);
}

/** What is short of the bars, in words. */
function shortfalls(answers: readonly Answer[]): string[] {
  const { ndcg } = figuresOf(answers.filter(({ holdout }) => holdout));
  const { right } = figuresOf(answers.filter(({ reader }) => reader === "injured worker"));
  const { zero } = figuresOf(answers);
  return [
    ...(ndcg < bars.holdoutNdcg ? [`holdout nDCG@${depth} under ${bars.holdoutNdcg}`] : []),
    ...(right < bars.injuredWorkersRight ? [`injured workers' right under ${bars.injuredWorkersRight}`] : []),
    ...(zero > bars.zero ? [`without result over ${bars.zero}`] : []),
  ];
}

const letters = judgedLetters();
const issues = letters.flatMap((letter) => letter.issues);
const queries = readQueries(issues);
const folder = mkdtempSync(join(tmpdir(), "evaluate-search-"));
const { DATABASE_URL: _database, MEILISEARCH_URL: _meilisearch, ...env } = readEnv();
const engines = await openEngines({ ...env, DATA_DIR: join(folder, "data") });
try {
  await ingestLetters(letters, folder, engines);
  Object.assign(process.env, {
    MEILISEARCH_URL: engines.meilisearch.url,
    MEILISEARCH_SEARCH_KEY: engines.meilisearch.searchKey,
  });
  const held = (await search(readSearchParams({}))).total;
  if (held !== issues.length) throw new Error(`${held} issues are indexed, ${issues.length} are judged.`);
  const answers = await answersToday(queries, issues);
  console.log(`${queries.length} judged queries, ${letters.length} letters, ${issues.length} issues\n`);
  printFigures(answers);
  printBelow(answers);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(answers, null, 1)}\n`);
  if (values.against) {
    const isFile = existsSync(values.against);
    const before = isFile ? JSON.parse(readFileSync(values.against, "utf8")) : answersOf(values.against);
    printChanges(values.against, before, answers);
  }
  const short = shortfalls(answers);
  if (short.length > 0) console.log(`\nShort of the bars: ${short.join("; ")}`);
  process.exitCode = short.length > 0 ? 1 : 0;
} finally {
  await engines.close();
  rmSync(folder, { recursive: true, force: true });
}
