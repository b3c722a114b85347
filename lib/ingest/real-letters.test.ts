import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { readEnv } from "@/lib/env";
import { readBytes } from "@/lib/ingest/extract/read-file";
import { parseLetter } from "@/lib/parse/parse-letter";
import { spansOf } from "@/lib/parse/testing/invented-letter";

const directory = readEnv().LETTERS_DIR;
const there = existsSync(join(directory, "expected"));
if (!there) console.info(`No real letters in ${directory}: their tests are skipped (LETTERS_DIR).`);
const files = there
  ? [directory, join(directory, "pdf")].flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /\.(?:txt|pdf)$/.test(name))
        .map((name) => join(folder, name)),
    )
  : [];

/** What a reader took from a letter, where somebody wrote it down. */
type Label = { issues: { request: string; decision: string }[]; injury: { raw: string | null } };
function labelOf(file: string): Label | null {
  const path = join(directory, "expected", basename(file).replace(/\.(?:txt|pdf)$/, ".json"));
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Label) : null;
}
const squeezed = (text: string) => text.replace(/\s/g, "");

test.skipIf(!there)(
  "every real letter is read whole, with every span in its text",
  { timeout: 120_000 },
  async () => {
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const read = await readBytes(readFileSync(file), file);
      if (!read.ok) throw new Error(`${file}: ${read.reason}`);
      const result = parseLetter(read.source);
      expect(result.status, file).toBe("parsed");
      if (result.status === "unreadable") continue;
      for (const { path, span } of spansOf(result.determination)) {
        expect(span[0], `${file} ${path}`).toBeLessThanOrEqual(span[1]);
        expect(span[1], `${file} ${path}`).toBeLessThanOrEqual(read.source.text.length);
      }
      const label = labelOf(file);
      if (!label) continue;
      const issues = result.determination.issues.map((issue) => [
        squeezed(issue.request.value),
        issue.decision.value,
      ]);
      expect(issues, file).toEqual(
        label.issues.map(({ request, decision }) => [squeezed(request), decision]),
      );
      expect(result.determination.injury.raw?.value, file).toBe(label.injury.raw);
    }
  },
);

/** A reading without places, which a line more on each page moves. */
const withoutPlaces = (reading: unknown) =>
  JSON.stringify(reading, (key, value) => (["span", "source", "unread"].includes(key) ? undefined : value));

test.skipIf(!there)(
  "a running line at the end of every page changes nothing",
  { timeout: 120_000 },
  async () => {
    for (const file of files.filter((name) => name.endsWith(".pdf"))) {
      const read = await readBytes(readFileSync(file), file);
      if (!read.ok) throw new Error(`${file}: ${read.reason}`);
      const plain = parseLetter(read.source);
      const pages = read.source.text.split("\f");
      const footed = pages.map(
        (page, index) => `${page}Case Number: ${basename(file, ".pdf")} Page ${index + 1}\n`,
      );
      const again = parseLetter({ text: footed.join("\f"), pages: [0] });
      if (plain.status === "unreadable" || again.status === "unreadable") throw new Error(file);
      expect(withoutPlaces(again.determination), file).toBe(withoutPlaces(plain.determination));
    }
  },
);
