import { expect, test } from "vitest";
import { fileWords, originalWords, readingWords } from "@/components/determination/about-letter";

test("a file is told by its kind, by the hash of its words and by the day on which it came in", () => {
  const contentHash = "1a2b3c4d".padEnd(64, "0");
  expect(fileWords({ mediaType: "pdf", contentHash }, { createdAt: new Date("2026-03-01T23:30:00Z") })).toBe(
    "PDF, SHA-256 1a2b3c4d…, added here on March 1, 2026",
  );
  expect(fileWords({ mediaType: "text", contentHash }, { createdAt: new Date("2026-03-01T00:30:00Z") })).toBe(
    "Text file, SHA-256 1a2b3c4d…, added here on March 1, 2026",
  );
});

test("that a letter was read means that a program did, and that nobody has checked it", () => {
  expect(readingWords("pdf")).toMatch(
    /^A program took the text out of the PDF and looked .* No person has checked it/,
  );
  expect(readingWords("text")).toMatch(/^A program looked .* No person has checked it/);
});

test("the original is at the State’s site, to be found by its case number; no address is made up for it", () => {
  const words = originalWords({ id: "CM17-0000001", sample: false });
  expect(words).toContain("Division of Workers’ Compensation publishes these letters on its own site");
  expect(words).toContain("case CM17-0000001");
  expect(words).not.toMatch(/https?:|www\.|\.gov/);
});

test("a letter without case number has none to look it up by, and an invented one no original", () => {
  expect(originalWords({ id: "L-0123456789abcdef", sample: false })).toContain("states no case number");
  expect(originalWords({ id: "L-0123456789abcdef", sample: false })).not.toContain("L-0123456789abcdef");
  expect(originalWords({ id: "CM17-9900001", sample: true })).toMatch(
    /^There is none: this letter is invented\./,
  );
});
