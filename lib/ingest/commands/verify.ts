import { outboxLag } from "@/lib/db/outbox";
import { readFlags } from "@/lib/ingest/commands/arguments";
import { print, runCommand, usageOr, usingEngines, withIndex } from "@/lib/ingest/commands/command";
import { type Comparison, compareIndex, repairIndex } from "@/lib/ingest/index/compare";
import { ensureIndex, indexExists } from "@/lib/search/indexing";

const usage = `npm run verify [-- --fix]
Compares the search index with the database: ids, and the content of every document. Prints what differs.
  --fix  repairs it
Exit code 0 where both agree in the end, 1 where they do not.`;

/** Lines printed of each kind of difference. */
const mostLines = 20;

const { flags } = await usageOr(readFlags(process.argv.slice(2), ["fix"]), usage);

await runCommand(() =>
  usingEngines((engines) =>
    withIndex(engines, async (pool, target) => {
      if (flags.fix) await ensureIndex(target);
      else if (!(await indexExists(target))) {
        await print("There is no index yet: `npm run verify -- --fix` or `npm run reindex` builds it.");
        return 1;
      }
      let comparison = await compareIndex(pool, target);
      const { count: waiting } = await outboxLag(pool);
      await print(describe(comparison, waiting));
      if (flags.fix && (comparison.differences.length > 0 || waiting > 0)) {
        await repairIndex(pool, target, comparison.differences);
        comparison = await compareIndex(pool, target);
        await print(`\nAfter the repair:\n${describe(comparison, (await outboxLag(pool)).count)}`);
      }
      return comparison.differences.length === 0 ? 0 : 1;
    }),
  ),
);

function describe({ issues, summaries, differences }: Comparison, waiting: number): string {
  const lines = [
    `Issues in the database: ${issues.stored}; in the index: ${issues.indexed}.`,
    `Clinical summaries in the database: ${summaries.stored}; in the index: ${summaries.indexed}.`,
  ];
  if (waiting > 0)
    lines.push(
      `Determinations that wait for the index: ${waiting} (the next ingestion, or --fix, brings them in).`,
    );
  for (const kind of ["missing", "extra", "different"] as const) {
    const ids = differences.filter((difference) => difference.kind === kind).map(({ id }) => id);
    lines.push(`${kind}: ${ids.length}`, ...ids.slice(0, mostLines).map((id) => `  ${id}`));
    if (ids.length > mostLines) lines.push(`  and ${ids.length - mostLines} more`);
  }
  return lines.join("\n");
}
