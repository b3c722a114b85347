import { writeFileSync } from "node:fs";
import { factsOf, type IssueFacts } from "@/bench/judged/judgement";
import { generateSpec } from "@/bench/letters/generate";
import { ingestFile } from "@/bench/measure/ingesting";
import { samples } from "@/bench/samples/all";
import { prepareDatabase } from "@/lib/db/migrate";
import { openPool } from "@/lib/db/pool";
import { contentHash, determinationId } from "@/lib/letter/identity";
import type { Engines } from "@/lib/local/engines";
import { renderLetter } from "@/samples/letters/render";
import type { LetterSpec } from "@/samples/letters/spec";

/** Enough that every treatment of the generator occurs with every body part and outcome. */
const generated = 360;
const seed = 7;

/** The letters that the judged queries are asked of: the samples, and generated ones around them. */
export function judgedLetters(): { text: string; name: string; issues: IssueFacts[] }[] {
  const specs: LetterSpec[] = [
    ...samples,
    ...Array.from({ length: generated }, (_, index) => generateSpec(seed, index)),
  ];
  return specs.map((spec) => {
    const text = renderLetter(spec);
    const id = determinationId(spec.header?.caseNumber ?? null, contentHash(text));
    return { name: `${spec.name}.txt`, text, issues: factsOf(spec, id) };
  });
}

/** Ingests the letters as a user would, through a file in this folder, into empty engines. */
export async function ingestLetters(
  letters: readonly { name: string; text: string }[],
  folder: string,
  engines: Engines,
): Promise<void> {
  const pool = openPool(engines.ownerUrl ?? engines.databaseUrl);
  await prepareDatabase(pool);
  await pool.end();
  const file = `${folder}/letters.jsonl`;
  writeFileSync(file, letters.map(({ name, text }) => `${JSON.stringify({ name, text })}\n`).join(""));
  await ingestFile(file, engines);
}
