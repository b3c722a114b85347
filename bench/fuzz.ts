import { parseArgs } from "node:util";
import fc from "fast-check";
import { generateLetters } from "@/bench/letters/generate";
import { readLetters } from "@/lib/ingest/letter";
import { determinationSchema } from "@/lib/letter/determination";
import { maskPrivate } from "@/lib/parse/privacy";
import { searchOf } from "@/lib/search";
import { readSearchOrigin, readSearchQuery, readTableParams, writeSearchParams } from "@/lib/search/url";

/**
 * `npm run test:fuzz -- [--cases 100000] [--seed 1]`: letters that were cut up and addresses that nobody
 * meant, as many of each, in this process alone. Stops at the first that is not read or refused as it must
 * be, and prints it with the seed that makes it again.
 */
const { values } = parseArgs({
  options: { cases: { type: "string", default: "100000" }, seed: { type: "string", default: "1" } },
});
const numRuns = Number(values.cases);
const seed = Number(values.seed);

/** A text of a letter may take so long, ms, and a query, of processor time. */
const limits = { letter: 10_000, query: 2_000 };

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

const letters = [...generateLetters(seed, 40)].map(({ text }) => text);
const bits = [
  ..."\n|\f|\r\n| |\t|\u00A0|\u00AD|\u0000|\uD83D|\u202E|e\u0301|(|#|<script>|'|\"|\\|%|$&".split("|"),
  ..."; : Upheld\n;Decision rationale:;Claims Administrator guideline:;CLINICAL CASE SUMMARY".split(";"),
  ..."was the original request.;Decision based on MTUS ;is not medically necessary.;02/05/214".split(";"),
  ..."DOB: 1/2/1960;SSN 123-45-6789;Dear John Smith,;(916) 555-0100;123 Main Street, Apt 4".split(";"),
];
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(600),
  bit: fc.oneof(fc.constantFrom(...bits), fc.string({ unit: "binary", maxLength: 12 })),
  kind: fc.nat(5),
});
type Change = { at: number; to: number; length: number; bit: string; kind: number };

/** Cuts a stretch out, doubles or moves it, writes over it, or ends the text there. */
function apply(text: string, { at, to, length, bit, kind }: Change): string {
  const [from, into] = [Math.floor(at * text.length), Math.floor(to * text.length)];
  const piece = text.slice(from, from + length);
  if (kind === 0) return text.slice(0, from) + text.slice(from + length);
  if (kind === 1) return text.slice(0, from) + piece + text.slice(from);
  if (kind === 2) return text.slice(0, into) + piece + text.slice(into);
  if (kind === 3) return text.slice(0, from) + bit.repeat(1 + (length % 5)) + text.slice(from);
  if (kind === 4) return text.slice(0, from) + piece.toUpperCase() + text.slice(from + length);
  return text.slice(0, from);
}

const mutatedLetter = fc
  .tuple(fc.constantFrom(...letters), fc.array(change, { minLength: 1, maxLength: 12 }))
  .map(([letter, changes]) => changes.reduce(apply, letter));

/** Every span of a reading, wherever it stands. */
function spansIn(reading: unknown): [start: number, end: number][] {
  if (typeof reading !== "object" || reading === null) return [];
  return Object.entries(reading).flatMap(([key, value]) => (key === "span" ? [value] : spansIn(value)));
}

function readsLetter(text: string): void {
  const masked = maskPrivate(text).text;
  check(masked.length === text.length, "masking changed the length");
  const [read] = readLetters([{ ok: true, source: { text, pages: [0] }, mediaType: "text" }], limits.letter);
  if (!read?.ok) {
    check(read !== undefined && read.reason !== "too-slow", "not read in time");
    return;
  }
  const { source, reading } = read.letter;
  check(source.text === masked, "what is stored is not what was masked");
  determinationSchema.parse({ ...reading, source });
  for (const [start, end] of spansIn(reading))
    check(0 <= start && start <= end && end <= text.length, `a span outside: ${start}-${end}`);
}

const names =
  "q outcome treatment section state year cited-by sort page decided-from injured-to in words rows columns";
const word = fc.oneof(
  fc.constantFrom(...'upheld,",OR,NOT,-,/5,w/s,physical-therapy,2017-02-30,(,),%00,*,acupunct!'.split(",")),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.webQueryParameters(),
);
const address = fc.record({
  entries: fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names.split(" ")), word), fc.array(word)), {
    maxLength: 8,
  }),
});

function readsAddress({ entries }: { entries: [string, string[]][] }): void {
  const query = new URLSearchParams(entries.map(([key, words]) => [key, words.join(" ")]));
  const params = readSearchQuery(query);
  const written = writeSearchParams(params);
  check(
    writeSearchParams(readSearchQuery(new URLSearchParams(written))) === written,
    "reads back differently",
  );
  const begun = process.cpuUsage();
  searchOf(params);
  check(process.cpuUsage(begun).user / 1_000 < limits.query, "a query was not read in time");
  const input = Object.fromEntries([...query.keys()].map((key) => [key, query.getAll(key)]));
  readTableParams(input);
  readSearchOrigin(input);
}

/** Prints how far it is, because it takes minutes. */
function run<T>(what: string, cases: fc.Arbitrary<T>, test: (one: T) => void): void {
  const begun = performance.now();
  let count = 0;
  const counted = (one: T) => {
    test(one);
    count += 1;
    if (count % 10_000 === 0) console.log(`${count} ${what}`);
  };
  fc.assert(fc.property(cases, counted), { numRuns, seed });
  console.log(`${numRuns} ${what}, none at fault: ${((performance.now() - begun) / 1000).toFixed(0)} s`);
}

searchOf(readSearchQuery(new URLSearchParams("q=knee"))); // loads the dictionary
run("addresses", address, readsAddress);
run("letters", mutatedLetter, readsLetter);
