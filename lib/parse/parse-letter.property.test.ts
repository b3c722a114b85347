import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { determinationSchema } from "@/lib/letter/determination";
import { parseLetter } from "@/lib/parse/parse-letter";
import { inventedLetter, spansOf } from "@/lib/parse/testing/invented-letter";
import { withinTime } from "@/lib/parse/within-time";

const letter = inventedLetter({
  summary:
    "The injured worker is a 44 year old female, who sustained an industrial injury on 10-29-18 when she slipped. Diagnoses include ankle sprain; knee pain. Pain is 6/10. Treatment to date has included rest. On 1-24-2019 Utilization Review denied the brace.",
  issues: [
    {
      heading: "Physical therapy 2 times a week for 6 weeks (12 sessions), right knee",
      decision: "Upheld",
      claimsAdministrator: "Decision based on MTUS Knee Complaints 2004, Section(s): Physical Methods.",
      reviewer:
        "Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Physical medicine treatment. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Knee & Leg, Physical therapy.",
      rationale:
        "The guidelines allow ten visits. She had twelve before, and nothing tells of gain. A short course would be indicated. As such, the request is not medically necessary.",
    },
    {
      heading:
        "Norco 10/325mg #60 was the original request. Norco 10/325mg #40 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Norco 10/325mg #20 is",
      decision: "Overturned",
    },
  ],
});
const bits = [
  "\n",
  "\f",
  "\r\n",
  " ",
  "\u00A0",
  "\u00AD",
  "\u0000",
  "\uD83D",
  "é",
  ": Upheld\n",
  "Claims Administrator guideline:",
  "MAXIMUS guideline:",
  "Decision rationale:",
  "IMR ISSUES, DECISIONS AND RATIONALES",
  "CLINICAL CASE SUMMARY",
  "was the original request.",
  "Decision based on MTUS ",
  "is not medically necessary.",
  "02/05/214",
  "(",
  "#",
  "<script>",
];

/** A letter with stretches cut out, doubled, moved, or overwritten. */
const mutated = fc
  .array(
    fc.record({
      at: fc.nat(letter.length),
      length: fc.nat(400),
      to: fc.nat(letter.length),
      bit: fc.constantFrom(...bits),
      kind: fc.nat(4),
    }),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((changes) =>
    changes.reduce((text, { at, length, to, bit, kind }) => {
      const piece = text.slice(at, at + length);
      if (kind === 0) return text.slice(0, at) + text.slice(at + length);
      if (kind === 1) return text.slice(0, at) + piece + text.slice(at);
      if (kind === 2) return text.slice(0, to) + piece + text.slice(to);
      if (kind === 3) return text.slice(0, at) + bit + text.slice(at);
      return text.slice(0, at) + bit + text.slice(at + bit.length);
    }, letter),
  );

/**
 * The reading; a text that takes seconds fails with itself as the example, since what spins would
 * hold up every test behind it.
 */
function read(text: string) {
  const result = withinTime(5_000, () => parseLetter({ text, pages: [0] }));
  if (!result) throw new Error("not read within five seconds");
  return result;
}

describe("however a letter is mutilated", () => {
  test("it is read, or refused by name; its reading is valid and every span lies in its source", () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const result = read(text);
        if (result.status === "unreadable") return;
        expect(() => determinationSchema.parse(result.determination)).not.toThrow();
        for (const { path, span } of spansOf(result.determination)) {
          const [start, end] = span;
          expect(start, path).toBeLessThanOrEqual(end);
          expect(end, path).toBeLessThanOrEqual(text.length);
          // Only what a side does not say at all has a place without words.
          if (!path.includes("guidelines") && !path.includes("conclusion"))
            expect(text.slice(start, end).trim(), path).not.toBe("");
        }
      }),
      { numRuns: 400 },
    );
  });

  test("any text at all is read or refused", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...bits), fc.string()), { maxLength: 60 }), (texts) => {
        expect(() => read(texts.join(""))).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});

describe("a megabyte takes time in proportion to its length", () => {
  const size = 1_000_000;
  const repeated = (text: string) => text.repeat(Math.ceil(size / text.length)).slice(0, size);
  const head = letter.slice(0, letter.indexOf("Physical therapy 2"));
  const tail = letter.slice(letter.indexOf("right knee:"));
  const before = (text: string) => letter.replace("She had twelve", () => `${text} She had twelve`);

  test.each([
    ["blanks", " "],
    ["line ends", "\n"],
    ["blank lines", " \n"],
    ["form feeds", "\f"],
    ["one letter", "a"],
    ["one digit", "1"],
    ["full stops", "."],
    ["colons", ": "],
    ["hyphens at line ends", "a-\n"],
    ["dates", "1/1/2016 "],
    ["short sentences", "A b. "],
    ["labels", "Claims Administrator guideline: "],
    ["labels of one kind", "MAXIMUS guideline: "],
    ["decisions", "A: Upheld\n"],
    ["verdicts", "is not medically necessary. "],
    ["template starts", "was the original request. "],
    ["open parentheses", "( "],
    ["paragraphs that close a parenthesis", "a)\n\n\n\n\n"],
    ["paragraphs that go on", "a,\n\n\n\n\n"],
    ["paragraphs of prefixes", "A:\n\n\n\n\n"],
    ["paragraphs of template ends", "Original request\n\n\n\n\n"],
  ])(
    "of %s, as all of a text, as a heading, and inside a rationale",
    (_, text) => {
      for (const hostile of [repeated(text), head + repeated(text) + tail, before(repeated(text))]) {
        const start = performance.now();
        parseLetter({ text: hostile, pages: [0] });
        // A whole second a megabyte even on a busy machine; what backtracks takes minutes.
        expect(performance.now() - start).toBeLessThan(8_000);
      }
    },
    60_000,
  );

  test.each([
    "HOW THE IMR",
    "CLINICAL CASE",
    "MAXIMUS Federal Services, Inc. has determined the request for ",
    "1) Regarding the request for ",
    "The expert reviewer is Board Certified in ",
  ])(
    "of the prefix %j",
    (prefix) => {
      const start = performance.now();
      parseLetter({ text: repeated(prefix), pages: [0] });
      parseLetter({ text: repeated(head), pages: [0] });
      expect(performance.now() - start).toBeLessThan(8_000);
    },
    60_000,
  );

  test("of whole letters in one file", () => {
    const start = performance.now();
    parseLetter({ text: repeated(letter), pages: [0] });
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 60_000);
});
