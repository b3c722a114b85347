// A process for tests to kill: it saves batches of 100 invented letters for ever and reports each
// one that is kept.
import { openPool } from "@/lib/db/pool";
import { startRun } from "@/lib/db/runs";
import { saveLetters } from "@/lib/db/save";
import { testLetter } from "@/lib/db/testing/test-letters";

const url = new URL(process.env.DATABASE_URL ?? "");
url.searchParams.set("application_name", "killed");
const pool = openPool(url.href);
const run = await startRun(pool, "test");
for (let from = run.id * 100_000; ; from += 100) {
  await saveLetters(
    pool,
    run.id,
    Array.from({ length: 100 }, (_, at) => testLetter(from + at)),
  );
  process.send?.(from);
}
