import { afterAll, beforeAll, expect, test } from "vitest";
import { parseQuery } from "@/lib/search/query/syntax";
import { recordWith, found as stated, words } from "@/lib/search/testing/corpus";
import { findEach, openTestIndex } from "@/lib/search/testing/open-index";
import { Random } from "@/samples/letters/random";

const random = new Random(11);
/** "75" must not be found in "7.5", nor "325" in "3250"; but 98 is a page of 98-99. */
const numbers = ["L4-5", "10/325", "5/325", "7.5", "75", "98-99", "98", "3250", "2x6", "9792.24.2"];
const vocabulary = [...words, ...words, ...numbers, "not", "non-MTUS"];
const uncited = { statement: stated("none cited" as const), citations: [] };

const texts = Array.from({ length: 150 }, () =>
  Array.from({ length: random.int(3, 18) }, () => random.pick(vocabulary)),
);
const idOf = (at: number) => `CM99-${`${at}`.padStart(7, "0")}`;
const records = texts.map((text, at) =>
  recordWith(idOf(at), [
    {
      treatments: [],
      bodyParts: [],
      decidingSentence: null,
      guidelines: { claimsAdministrator: uncited, reviewer: uncited },
      request: stated("Xylophone"),
      rationale: stated(text.join(" ")),
    },
  ]),
);

/** A part of a query and whether a text answers it. */
type Part = { typed: string; answered: (text: readonly string[]) => boolean };

/** A hyphen and a stroke part words, a point within a number does not. */
const partsOf = (text: readonly string[]) => text.flatMap((word) => word.split(/[-/]/));

function has(text: readonly string[], sought: readonly string[]): boolean {
  const [within, parts] = [partsOf(text), partsOf(sought)];
  return within.some((_, from) => parts.every((part, at) => within[from + at] === part));
}

const makers: (() => Part)[] = [
  () => phraseOf([random.pick(vocabulary)], false),
  () => phraseOf([random.pick(words)], false),
  () => phraseOf([random.pick(numbers)], random.next() < 0.5),
  () => phraseOf(someOf(random.pick(texts)), true),
  () => phraseOf([random.pick(vocabulary), random.pick(vocabulary)], true),
];

function phraseOf(sought: readonly string[], quoted: boolean): Part {
  const typed = quoted ? `"${sought.join(" ")}"` : sought.join(" ");
  return { typed, answered: (text) => has(text, sought) };
}

/** Two to five words as they stand in a text. */
function someOf(text: readonly string[]): string[] {
  const from = random.int(0, text.length - 2);
  return text.slice(from, from + random.int(2, 5));
}

function beginning(): Part {
  const word = random.pick(words);
  const start = word.slice(0, random.int(4, word.length - 1));
  return { typed: `${start}*`, answered: (text) => text.some((other) => other.startsWith(start)) };
}

function excluding({ typed, answered }: Part): Part {
  return { typed: `-${typed}`, answered: (text) => !answered(text) };
}

/** Two or three, of which one is to be answered; some of them two words or phrases. */
function either(): Part {
  const sides = Array.from({ length: random.int(2, 3) }, () => {
    const both = Array.from({ length: random.int(1, 4) > 3 ? 2 : 1 }, () => random.pick(makers)());
    const typed = both.map((part) => part.typed).join(" ");
    return {
      typed: both.length > 1 ? `(${typed})` : typed,
      answered: (text: readonly string[]) => both.every((part) => part.answered(text)),
    };
  });
  return {
    typed: `(${sides.map(({ typed }) => typed).join(" OR ")})`,
    answered: (text) => sides.some(({ answered }) => answered(text)),
  };
}

function makeQuery(): Part[] {
  const parts = Array.from({ length: random.int(1, 3) }, () => random.pick(makers)());
  if (random.next() < 0.2) parts.push(beginning());
  const left = Array.from({ length: random.int(0, 2) }, () => excluding(random.pick(makers)()));
  return random.next() < 0.1 && left.length > 0 ? left : [...left, ...parts];
}

function makeEither(): Part[] {
  const alternatives = Array.from({ length: random.int(1, 2) }, either);
  const besides = random.next() < 0.5 ? makeQuery().slice(0, 2) : [];
  return [...alternatives, ...besides];
}

const queries = [...Array.from({ length: 400 }, makeQuery), ...Array.from({ length: 200 }, makeEither)];

const typed = queries.map((parts) => parts.map(({ typed }) => typed).join(" "));
let index: Awaited<ReturnType<typeof openTestIndex>>;
let found: Awaited<ReturnType<typeof findEach>>;

beforeAll(async () => {
  index = await openTestIndex(records);
  found = await findEach(typed);
}, 120_000);
afterAll(() => index.drop());

test.each(queries.map((parts, at) => [typed[at]!, parts, at] as const))(
  "%s finds what a plain scan finds",
  (q, parts, at) => {
    const scanned = texts.flatMap((text, one) =>
      parts.every(({ answered }) => answered(text)) ? idOf(one) : [],
    );
    expect(parseQuery(q).notes).toEqual([]);
    const { determinations, total } = found[at]!;
    expect(determinations.toSorted()).toEqual(scanned);
    expect(total).toBe(scanned.length);
  },
);

test("the queries tell something: some find many, some few, some nothing", () => {
  const counts = queries.map(
    (parts) => texts.filter((text) => parts.every(({ answered }) => answered(text))).length,
  );
  expect(counts.filter((count) => count > 20).length).toBeGreaterThan(40);
  expect(counts.filter((count) => count > 0 && count <= 20).length).toBeGreaterThan(80);
  expect(counts.filter((count) => count === 0).length).toBeGreaterThan(20);
});
