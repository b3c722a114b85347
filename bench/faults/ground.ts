import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { envOf, makeTemplate } from "@/bench/faults/data";
import { writeInput } from "@/bench/faults/letters";
import { type Ground, Round } from "@/bench/faults/round";
import { isAccountedFor, type Report, stateOf } from "@/bench/faults/state";
import { openPool } from "@/lib/db/pool";
import { openEngines } from "@/lib/local/engines";
import { Random } from "@/samples/letters/random";

/** Writes letters, and lets an undisturbed run say what rounds must end with and how long it takes. */
export async function prepareGround(
  place: string,
  { letters, pdfs }: { letters: number; pdfs: boolean },
): Promise<Ground> {
  const [input, template] = [join(place, "input"), join(place, "template")];
  const files = writeInput(input, letters, { pdfs });
  await makeTemplate(template);
  const full = join(place, "full");
  const ground = { input, files, template, full, reference: [], times: { firstCommit: 0, whole: 0 } };
  const round = new Round(ground, new Random(1), template, full);
  const started = performance.now();
  const job = round.startIngest();
  while (job.isRunning() && (await round.watch.letters()) === 0) await sleep(20);
  const firstCommit = performance.now() - started;
  const { code, out, err, ms: whole } = await job.ended;
  await round.watch.close();
  const reference = await stateIn(full, () => round.data.leave());
  const report = JSON.parse(out || "{}") as Report;
  if (code !== 1 || report.read !== files || !isAccountedFor(report, reference))
    throw new Error(`The undisturbed run is not as expected (${code}, ${files} files): ${out}${err}`);
  return { ...ground, reference, times: { firstCommit, whole } };
}

/** The lines of a data folder, whose engines are stopped in good order afterwards. */
async function stateIn(folder: string, leave: () => void): Promise<string[]> {
  const engines = await openEngines(envOf(folder));
  const pool = openPool(engines.databaseUrl);
  try {
    return await stateOf(pool);
  } finally {
    await pool.end();
    leave();
    await engines.close();
  }
}
