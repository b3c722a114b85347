import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { searchSynonyms } from "@/lib/catalog/treatments";
import { parseQuery } from "@/lib/search/query/syntax";
import { understoodTerms } from "@/lib/search/query/understood";
import { found, recordWith } from "@/lib/search/testing/corpus";
import { findEach, openTestIndex } from "@/lib/search/testing/open-index";
import { pluralOfPhrase } from "@/lib/search/text/plurals";

/**
 * The engine's table has no longer entries; a longer phrase is found and has no entry of its own.
 */
const longestEntry = 3;
const phrases = [...new Set(searchSynonyms.flatMap(({ equals, also }) => [...equals, ...also]))];
const plurals = phrases.flatMap((phrase) => pluralOfPhrase(phrase.toLowerCase()) ?? []);
const uncited = { statement: found("none cited" as const), citations: [] };
const issue = {
  treatments: [],
  bodyParts: [],
  decidingSentence: null,
  guidelines: { claimsAdministrator: uncited, reviewer: uncited },
  request: found("Zephyr"),
};

/** One issue for each phrase, which says nothing else. A word of one number is asked for in one way only. */
const said = [...new Set([...phrases, ...plurals].map((phrase) => phrase.toLowerCase()))];
const records = said.map((phrase, at) =>
  recordWith(`CM99-${`${at}`.padStart(7, "0")}`, [
    { ...issue, rationale: found(`Quixotic ${phrase}, fjord.`) },
  ]),
);
let index: Awaited<ReturnType<typeof openTestIndex>>;

const isAsked = (phrase: string) =>
  (phrase.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= longestEntry && !/\d/.test(phrase);
/** Every issue has one of the two in a field of its own. */
const rows = searchSynonyms.filter(
  ({ equals }) => !equals.includes("upheld") && !equals.includes("overturned"),
);
const excluding = (phrase: string) => `-${/\s/.test(phrase) ? `"${phrase}"` : phrase} quixotic`;
const termsOf = (phrase: string) => understoodTerms(parseQuery(phrase));
const ambiguous = [
  ["radiofrequency ablation", "rfa"],
  ["subacromial decompression", "lesi"],
  ["low back", "neck"],
] as const;

/** For each query the phrases whose issues it finds. */
const answers = new Map<string, string[]>();

beforeAll(async () => {
  index = await openTestIndex(records);
  const asked = rows.flatMap(({ equals }) => equals.filter(isAsked));
  const exact = asked.flatMap((phrase) => termsOf(phrase).flatMap((term) => term.exact ?? []));
  const queries = [...asked, ...exact, ...asked.map(excluding), ...ambiguous.map(([phrase]) => phrase)];
  const each = await findEach(queries);
  queries.forEach((q, at) => {
    answers.set(
      q,
      each[at]!.determinations.map((id) => said[Number(id.slice(5))]!),
    );
  });
}, 120_000);
afterAll(() => index.drop());

const finds = (q: string) => answers.get(q)!;

describe("each of the equals finds all of its row in either number; quotation marks leave out what the page tells", () => {
  test.each(rows.map((row) => [row.equals[0]!, row] as const))("%s", (_, { equals, also }) => {
    for (const phrase of equals.filter(isAsked)) {
      const all = finds(phrase);
      const understood = termsOf(phrase);
      expect(understood, phrase).toHaveLength(1);
      const [{ alsoFound, exact }] = understood as [(typeof understood)[number]];
      for (const other of [...equals, ...also].map((one) => one.toLowerCase())) {
        expect(all, phrase).toContain(other);
        const many = pluralOfPhrase(other);
        if (many) expect(all, phrase).toContain(many);
      }
      if (alsoFound.length === 0) continue;
      const literal = finds(exact!);
      for (const told of alsoFound) expect(literal, exact!).not.toContain(told.toLowerCase());
      for (const kept of literal) expect(all, phrase).toContain(kept);
      const excluded = new Set(finds(excluding(phrase)));
      expect([...excluded].filter((other) => literal.includes(other))).toEqual([]);
      if (/\s/.test(phrase)) continue;
      expect([...excluded].filter((other) => all.includes(other))).toEqual([]);
      expect(excluded.size + all.length, `-${phrase}`).toBe(said.length);
    }
  });
});

test.each(ambiguous)("%s does not find %s, which may mean something else", (phrase, other) =>
  expect(finds(phrase)).not.toContain(other),
);
