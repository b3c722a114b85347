import { describe, expect, test } from "vitest";
import { readGuidelineLine } from "@/lib/parse/citation/guideline-line";

const mtus = "Decision based on MTUS ";
const pages = "Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): ";
const odg = "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), ";

/** Reads `opening` and then `unit` again and again; the processor time in seconds. */
function secondsFor(opening: string, unit: string, length: number): number {
  const text = opening + unit.repeat(length / unit.length);
  const line = { text, offsets: new Int32Array(text.length).map((_, at) => at), start: 0 };
  const before = process.cpuUsage();
  const { citations, statement } = readGuidelineLine(line, "reviewer");
  const { user, system } = process.cpuUsage(before);
  for (const { span } of [statement, ...citations]) expect(span[1]).toBeLessThanOrEqual(text.length);
  return (user + system) / 1e6;
}

// The limits are generous: a pattern that backtracks would need minutes.
describe("a line of a million characters is read in linear time", () => {
  test.each([
    ["", " "],
    ["", "a"],
    ["", mtus],
    [odg, " "],
  ])("%j, then %j again and again", { timeout: 60_000 }, (opening, unit) =>
    expect(secondsFor(opening, unit, 1_000_000)).toBeLessThan(20),
  );
});

describe("a line of a hundred thousand characters is read in linear time", () => {
  const openings = ["", mtus, pages, odg];
  const units = [
    ", ",
    "(",
    "1, ",
    "98-",
    "ODG ",
    "Low Back, ",
    "neck and ",
    "http://",
    "Opioids, ",
    "accessed 1/1/2017, ",
    "The reviewer did not dispute ",
    "the expert reviewer found the ",
    " relevant and ",
  ];

  test.each(openings.flatMap((opening) => units.map((unit) => [opening, unit] as const)))(
    "%j, then %j again and again",
    { timeout: 30_000 },
    (opening, unit) => expect(secondsFor(opening, unit, 100_000)).toBeLessThan(4),
  );
});
