import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readingOf } from "@/bench/evaluation/letters";
import type { Issue } from "@/lib/letter/issue";
import { sentenceBounds } from "@/lib/parse/sentences";

/**
 * A labelled rationale of a real letter, without its words: sentences are named by a hash. `roles`,
 * one letter a sentence: guideline or quotation, report of the record, finding, verdict, after-word.
 * `arguable` reasons count neither way. `deciding`: the sentences that may be shown, the best first.
 * `signalled`: those that say what would have been accepted, null where that is arguable.
 */
type Label = {
  letter: string;
  issue: number;
  keptBack: boolean;
  roles: string;
  sentences: string;
  reasons: string[];
  arguable: string[];
  deciding: number[];
  signalled: number[] | null;
  depends: boolean;
};

/** The least share that `npm run evaluate` accepts of each measure. */
const least = {
  "reasons precision": 0.95,
  "reasons recall": 0.9,
  "deciding, upheld": 0.97,
  "deciding, overturned": 0.9,
  "signalled precision": 0.9,
};
type Measure = keyof typeof least;
type Counts = Record<Measure, { right: number; of: number }>;

const hash = (text: string) =>
  createHash("sha256")
    .update(text.toLowerCase().replace(/[^a-z0-9]/g, ""))
    .digest("hex")
    .slice(0, 8);

function readLabels(): Label[] {
  const lines = readFileSync("bench/evaluation/rationales.jsonl", "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line));
}

/**
 * How the reasons, deciding sentences and signals of the labelled issues in a folder of real letters
 * are read: a line for each measure, of all issues and of those that are kept back, and what was
 * missed of the others. Returns whether one is below its least; null where the letters are missing.
 */
export async function printRationales(folder: string): Promise<boolean | null> {
  const labels = readLabels();
  const files = labels.map(({ letter }) =>
    [join(folder, `${letter}.txt`), join(folder, "pdf", `${letter}.pdf`)].find((file) => existsSync(file)),
  );
  if (files.some((file) => file === undefined)) return null;
  const readings = new Map<string, Promise<object>>();
  const [all, keptBack] = [emptyCounts(), emptyCounts()];
  const misses: string[] = [];
  for (const [index, label] of labels.entries()) {
    const file = files[index]!;
    const reading = await (readings.get(file) ?? readings.set(file, readingOf(file)).get(file)!);
    const issue = (reading as { issues: Issue[] }).issues[label.issue - 1]!;
    const found = compare(label, issue, label.keptBack ? [all, keptBack] : [all]);
    if (!label.keptBack)
      misses.push(...found.map((miss) => `${label.letter} issue ${label.issue} · ${miss}`));
  }
  console.log("\nRationales (real letters)       all           kept back");
  let below = false;
  for (const measure of Object.keys(least) as Measure[]) {
    const [share, kept] = [all, keptBack].map((counts) => counts[measure]);
    below ||= share!.right < least[measure] * share!.of;
    const columns = [share!, kept!].map(
      ({ right, of }) => `${`${right}/${of}`.padStart(8)} ${(right / Math.max(1, of)).toFixed(3)}`,
    );
    console.log(`${measure.padEnd(24)}${columns.join("  ")}  (least ${least[measure]})`);
  }
  for (const miss of misses) console.log(`  ${miss}`);
  return below;
}

function emptyCounts(): Counts {
  return Object.fromEntries(Object.keys(least).map((measure) => [measure, { right: 0, of: 0 }])) as Counts;
}

function compare(label: Label, issue: Issue, counts: Counts[]): string[] {
  const text = issue.rationale?.value ?? "";
  const bounds = sentenceBounds(text);
  const places = label.sentences
    .split(" ")
    .map((name) => bounds.findIndex((at) => hash(text.slice(...at)) === name));
  const sentence = (at: number) => text.slice(...(bounds[places[at]!] ?? [0, 0])).replaceAll("\n", " ");
  const misses: string[] = [];
  const count = (measure: Measure, right: boolean, what: string) => {
    for (const each of counts) {
      each[measure].of += 1;
      if (right) each[measure].right += 1;
    }
    if (!right) misses.push(`${measure}: ${what}`);
  };
  const read: string[] = issue.denialReasons.map(({ value }) => value);
  for (const reason of read)
    if (!label.arguable.includes(reason)) count("reasons precision", label.reasons.includes(reason), reason);
  for (const reason of label.reasons) count("reasons recall", read.includes(reason), reason);
  const chosen = issue.decidingSentence?.value ?? "";
  const right = label.deciding
    .map(sentence)
    .some((each) => each && (chosen.includes(each) || each.includes(chosen)));
  const number = label.sentences
    .split(" ")
    .findIndex((_, at) => sentence(at) && chosen.includes(sentence(at)));
  count(
    `deciding, ${issue.decision.value}`,
    right && chosen !== "",
    `sentence ${number}, not ${label.deciding}`,
  );
  const signal = issue.signalled?.value;
  if (signal && label.signalled) {
    const signals = label.signalled.map(sentence);
    const apt = signals.some((each) => each.includes(signal) || signal.includes(each));
    count("signalled precision", apt, "what no label has");
  }
  return misses;
}
