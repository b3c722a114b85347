import { existsSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { uninflected } from "@/lib/catalog/nouns";
import { eachRecord } from "@/lib/db/read";
import { readEnv } from "@/lib/env";
import { openTestRun, type TestRun } from "@/lib/ingest/testing/test-run";
import { countIssues, readSearch } from "@/lib/search";
import { type IssueDocument, toDocuments } from "@/lib/search/indexing";
import { emptySearch } from "@/lib/search/url";
import { Random } from "@/samples/letters/random";

// What holds for every word of a corpus: the samples, and the real letters where they are.

const directory = readEnv().LETTERS_DIR;
const isThere = existsSync(directory);
if (!isThere)
  console.info(`No real letters in ${directory}: words are tested over the samples only (LETTERS_DIR).`);

let store: TestRun;
const issues: { caseNumber: string | null; texts: string[]; words: Set<string> }[] = [];
let vocabulary: string[] = [];

beforeAll(async () => {
  store = await openTestRun();
  await store.ingest(["samples", ...(isThere ? [directory] : [])]);
  for await (const records of eachRecord(store.pool))
    issues.push(
      ...records.flatMap(toDocuments).map((document) => {
        const texts = textsOf(document);
        return { caseNumber: document.caseNumber, texts, words: new Set(texts.flatMap(wordsIn)) };
      }),
    );
  vocabulary = [...new Set(issues.flatMap(({ words }) => [...words]))].sort();
}, 240_000);
afterAll(() => store.end());

function textsOf(one: IssueDocument): string[] {
  const { headnote, request, decidingSentence, rationale, citations, closing } = one;
  return [headnote, request, decidingSentence, rationale, closing, ...citations].filter(
    (text): text is string => Boolean(text),
  );
}

function wordsIn(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => /^[a-z]+$/.test(word));
}

async function counts(queries: readonly string[]): Promise<number[]> {
  const found: number[] = [];
  for (let at = 0; at < queries.length; at += 50)
    found.push(
      ...(await countIssues(
        queries.slice(at, at + 50).map((q) => ({ ...emptySearch, words: "text" as const, q })),
      )),
    );
  return found;
}

/** By the rules of English alone, so that the table under test is no judge of itself. */
function pluralByRule(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:[sxz]|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function isOneNumber(word: string): boolean {
  return uninflected.has(word) || uninflected.has(pluralByRule(word));
}

test("singular and plural of every word that letters have in both find the same issues", async () => {
  const known = new Set(vocabulary);
  const pairs = vocabulary.filter(
    (word) => word.length > 3 && known.has(pluralByRule(word)) && !isOneNumber(word),
  );
  const one = await counts(pairs);
  const several = await counts(pairs.map(pluralByRule));
  const either = await counts(pairs.map((word) => `${word} OR ${pluralByRule(word)}`));
  const differing = pairs.filter((_, at) => one[at] !== several[at] || one[at] !== either[at]);
  expect(pairs.length).toBeGreaterThan(100);
  expect(differing).toEqual([]);
});

test("a word in quotation marks finds the issues that have it, and no others", async () => {
  const words = new Random(3).some(
    vocabulary.filter((word) => word.length > 4),
    400,
  );
  const found = await counts(words.map((word) => `"${word}"`));
  const having = words.map((word) => issues.filter((issue) => issue.words.has(word)).length);
  expect(words.filter((_, at) => found[at] !== having[at])).toEqual([]);
});

/** Some words in a row of any text of an issue, for 150 issues. */
function copiedFrom(seed: number, [fewest, most]: readonly [number, number]) {
  const random = new Random(seed);
  return random
    .some(
      issues.filter(({ caseNumber }) => caseNumber),
      150,
    )
    .map(({ caseNumber, texts }) => {
      const words = random.pick(texts).split(/\s+/);
      const from = random.int(0, Math.max(0, words.length - fewest));
      const phrase = words
        .slice(from, from + random.int(fewest, most))
        .join(" ")
        .replaceAll('"', " ");
      return { caseNumber, phrase };
    });
}

test("a phrase of up to eight words copied from any text of an issue finds that issue", async () => {
  const copied = copiedFrom(5, [3, 8]);
  const quoted = await counts(copied.map(({ caseNumber, phrase }) => `"${phrase}" "${caseNumber}"`));
  expect(copied.filter((_, at) => quoted[at] === 0)).toEqual([]);
});

test("so it does without quotation marks, from four words on, whatever some of them name", async () => {
  const copied = copiedFrom(6, [4, 8]);
  const lost: string[] = [];
  for (const { caseNumber, phrase } of copied) {
    const { params } = await readSearch({ ...emptySearch, q: phrase });
    const [found] = await countIssues([{ ...params, q: `${params.q} "${caseNumber}"` }]);
    if (found === 0) lost.push(phrase);
  }
  expect(copied.length).toBe(150);
  expect(lost).toEqual([]);
});

test("another word never finds more, and alternatives find the union", async () => {
  const random = new Random(7);
  const common = vocabulary.filter(
    (word) => word.length > 4 && issues.filter((issue) => issue.words.has(word)).length > 5,
  );
  const pairs = Array.from({ length: 200 }, () => random.some(common, 2) as [string, string]);
  const first = await counts(pairs.map(([a]) => `"${a}"`));
  const second = await counts(pairs.map(([, b]) => `"${b}"`));
  const both = await counts(pairs.map(([a, b]) => `"${a}" "${b}"`));
  const either = await counts(pairs.map(([a, b]) => `"${a}" OR "${b}"`));
  const wrong = pairs.filter(
    (_, at) =>
      both[at]! > Math.min(first[at]!, second[at]!) || either[at] !== first[at]! + second[at]! - both[at]!,
  );
  expect(wrong).toEqual([]);
});
