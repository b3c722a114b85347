import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { prepareGround } from "@/bench/faults/ground";
import { kinds } from "@/bench/faults/kinds";
import { bundleCommands } from "@/bench/faults/programs";
import { type Ground, type Kind, Round } from "@/bench/faults/round";
import { fileHash } from "@/lib/letter/identity";
import { Random } from "@/samples/letters/random";

/**
 * `npm run test:faults -- [--seed 1] [--rounds 10] [--only KIND,…]`: ingests invented letters, does
 * something bad meanwhile, ingests them again, and compares database and index with an undisturbed run.
 * Round 1 has the seed that is given, the next ones those after it; `--seed N --rounds 1 --only KIND`
 * repeats a round that is printed with seed N. Linux only. Exit code 1 where a round found a fault.
 */
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    rounds: { type: "string", default: "10" },
    only: { type: "string" },
    letters: { type: "string", default: "180" },
  },
});
const chosen = values.only?.split(",");
const unknown = chosen?.find((name) => !kinds.some((kind) => kind.name === name));
if (unknown) throw new Error(`There is no kind ${unknown}, but ${kinds.map(({ name }) => name).join(", ")}.`);

/** A round whose job had ended too early is done again so often. */
const tries = 6;

const place = mkdtempSync(join(tmpdir(), "faults-"));
const grounds = new Map<boolean, Ground>();
let failed = 0;
await bundleCommands();
for (const kind of kinds.filter(({ name }) => !chosen || chosen.includes(name)))
  failed += await runKind(kind, Number(values.seed), Number(values.rounds));
if (failed === 0) rmSync(place, { recursive: true, force: true });
else console.log(`The data folders of rounds with faults are in ${place}.`);
process.exit(failed === 0 ? 0 : 1);

async function groundOf({ pdfs = false }: Pick<Kind, "pdfs">): Promise<Ground> {
  const known = grounds.get(pdfs);
  if (known) return known;
  const folder = join(place, pdfs ? "with-pdfs" : "without-pdfs");
  const ground = await prepareGround(folder, { letters: Number(values.letters), pdfs });
  grounds.set(pdfs, ground);
  const { firstCommit, whole } = ground.times;
  console.log(
    `${ground.files} files; an undisturbed run takes ${whole.toFixed(0)} ms, its first commit comes at ${firstCommit.toFixed(0)} ms.`,
  );
  return ground;
}

/** Runs the rounds of a kind and prints them and their sum. Returns how many found a fault. */
async function runKind(kind: Kind, seed: number, rounds: number): Promise<number> {
  const ground = await groundOf(kind);
  let [done, after, faulty] = [0, 0, 0];
  for (let number = seed; number < seed + rounds; number += 1) {
    const { disturbed, faults, seconds } = await runRound(kind, ground, number);
    const result = faults.length > 0 ? "FAULT" : disturbed ? "whole" : "nothing to disturb";
    const { what, committed } = disturbed ?? { what: "-", committed: 0 };
    console.log(
      `${kind.name} seed ${number}: ${what}; ${committed} letters committed: ${result} (${seconds.toFixed(1)} s)`,
    );
    for (const fault of faults.slice(0, 8)) console.log(`  ${fault}`);
    if (faults.length > 8) console.log(`  and ${faults.length - 8} more`);
    done += disturbed ? 1 : 0;
    after += committed > 0 ? 1 : 0;
    faulty += faults.length > 0 ? 1 : 0;
  }
  console.log(
    `= ${kind.name}: ${done} rounds, ${after} of them after the first commit, ${faulty} with faults; seeds ${seed} to ${seed + rounds - 1}`,
  );
  return faulty;
}

async function runRound(kind: Kind, ground: Ground, seed: number) {
  const random = new Random(Number.parseInt(fileHash(Buffer.from(`${kind.name} ${seed}`)).slice(0, 8), 16));
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  for (let at = 0; at < tries; at += 1) {
    const template = kind.full ? ground.full : ground.template;
    const round = new Round(ground, random, template, join(place, `${kind.name}-${seed}`));
    try {
      const disturbed = await kind.disturb(round);
      if (disturbed && !kind.whole) await round.ingestAgain();
      if (disturbed || round.faults.length > 0)
        return { disturbed, faults: round.faults, seconds: seconds() };
    } finally {
      await round.end();
    }
  }
  return { disturbed: null, faults: [], seconds: seconds() };
}
