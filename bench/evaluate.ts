import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { readWithRevision } from "@/bench/evaluation/baseline";
import { itemsOf } from "@/bench/evaluation/items";
import { labelledLetters, readingOf } from "@/bench/evaluation/letters";
import { labelledSentences, leastShares, scorePrivacy, sharesOf } from "@/bench/evaluation/privacy";
import { printRationales } from "@/bench/evaluation/rationales";
import { compare, leastF1, type Miss, rates, total } from "@/bench/evaluation/score";
import { readEnv } from "@/lib/env";

/**
 * `npm run evaluate -- [DIR…] [--baseline REV]`: how well the parser reads labelled letters, field
 * by field, and how well personal data is masked in labelled sentences.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { baseline: { type: "string" } },
});
const folders = positionals.length ? positionals : ["samples", "lib/parse/golden", readEnv().LETTERS_DIR];

function printTable(scores: ReturnType<typeof total>): string[] {
  console.log("field            right wrong missed precision recall     F1");
  return scores.flatMap((score) => {
    const { precision, recall, f1 } = rates(score);
    const least = leastF1[score.field];
    const counts = [score.right, score.wrong, score.missed].map((n) => String(n).padStart(6)).join("");
    const shares = [precision, recall, f1].map((n) => n.toFixed(3).padStart(8)).join("");
    console.log(`${score.field.padEnd(16)}${counts}  ${shares}${f1 < least ? `  below ${least}` : ""}`);
    return f1 < least ? [score.field] : [];
  });
}

const missKey = (miss: Miss) => `${miss.letter} · ${miss.field} · ${miss.kind}: ${miss.item}`;

/**
 * Masking, of all sentences and of those that are kept back. What was missed of the latter is not
 * printed, so that no rule is written for it. Returns whether one is below the least.
 */
function printPrivacy(): boolean {
  console.log("\nPersonal data       items missed wrong  recall precision");
  const all = labelledSentences();
  const sets: [string, typeof all][] = [
    ["all sentences", all],
    ["kept back", all.filter(({ keptBack }) => keptBack)],
  ];
  const below = sets.filter(([name, sentences]) => {
    const score = scorePrivacy(sentences);
    const { recall, precision } = sharesOf(score);
    const { right, missed, wrong } = score;
    const counts = [right + missed.length, missed.length, wrong.length].map((n) => String(n).padStart(6));
    console.log(`${name.padEnd(18)}${counts.join(" ")}  ${recall.toFixed(3)}  ${precision.toFixed(3)}`);
    return recall < leastShares.recall || precision < leastShares.precision;
  });
  const { missed, wrong } = scorePrivacy(all.filter(({ keptBack }) => !keptBack));
  for (const text of [...missed, ...wrong]) console.log(`  ${JSON.stringify(text)}`);
  if (below.length) console.log(`Below ${leastShares.recall} or ${leastShares.precision}`);
  return below.length > 0;
}

let failed = printPrivacy();
for (const folder of folders) {
  if (!existsSync(folder)) {
    console.log(`\n${folder}: skipped, no such folder`);
    continue;
  }
  const letters = labelledLetters(folder);
  const now = await Promise.all(
    letters.map(async (letter) =>
      compare(letter.name, itemsOf(letter.expected), itemsOf(await readingOf(letter.file))),
    ),
  );
  console.log(`\n${folder}: ${letters.length} labelled letters`);
  const below = printTable(total(now.map((result) => result.scores)));
  const misses = now.flatMap((result) => result.misses).map(missKey);
  for (const miss of misses) console.log(`  ${miss}`);
  if (below.length) {
    failed = true;
    console.log(`Below the threshold: ${below.join(", ")}`);
  }
  if (values.baseline) {
    const earlier = readWithRevision(
      values.baseline,
      letters.map((letter) => letter.file),
    );
    const before = letters
      .flatMap(
        (letter) =>
          compare(letter.name, itemsOf(letter.expected), itemsOf(earlier.get(resolve(letter.file)) ?? {}))
            .misses,
      )
      .map(missKey);
    console.log(`Against ${values.baseline}:`);
    for (const miss of before.filter((key) => !misses.includes(key))) console.log(`  gained  ${miss}`);
    for (const miss of misses.filter((key) => !before.includes(key))) console.log(`  lost    ${miss}`);
  }
}
if (!positionals.length) {
  const below = await printRationales(readEnv().LETTERS_DIR);
  if (below === null) console.log("\nRationales: skipped, the labelled real letters are not there");
  failed ||= below === true;
}
process.exitCode = failed ? 1 : 0;
