import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { labelOf } from "@/bench/letters/label";
import { samples } from "@/bench/samples/all";
import { goldenCases } from "@/bench/samples/golden";
import { renderLetter } from "@/samples/letters/render";

// Writes the letters and their labels into `samples/`, and golden cases beside the parser.
const folder = "samples";
mkdirSync(`${folder}/expected`, { recursive: true });
for (const file of readdirSync(folder)) if (file.endsWith(".txt")) rmSync(`${folder}/${file}`);
for (const file of readdirSync(`${folder}/expected`)) rmSync(`${folder}/expected/${file}`);
for (const letter of samples) {
  writeFileSync(`${folder}/${letter.name}.txt`, renderLetter(letter));
  writeFileSync(`${folder}/expected/${letter.name}.json`, `${JSON.stringify(labelOf(letter), null, 1)}\n`);
}

const golden = "lib/parse/golden";
rmSync(golden, { recursive: true, force: true });
for (const { reason, letter, spoil } of goldenCases) {
  mkdirSync(`${golden}/${reason}`, { recursive: true });
  writeFileSync(`${golden}/${reason}/letter.txt`, spoil(renderLetter(letter)));
  writeFileSync(`${golden}/${reason}/letter.json`, `${JSON.stringify(labelOf(letter), null, 1)}\n`);
}
console.log(
  `${samples.length} letters, ${samples.reduce((n, letter) => n + letter.issues.length, 0)} issues`,
);
