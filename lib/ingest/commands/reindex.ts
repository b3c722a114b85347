import { print, runCommand, usingEngines, withIndex } from "@/lib/ingest/commands/command";
import { rebuildIndex } from "@/lib/ingest/index/rebuild";
import { Obstacle } from "@/lib/local/obstacle";

/**
 * `npm run reindex`: rebuilds the search index from the database and swaps it in; searches go on
 * meanwhile.
 */
await runCommand((signal) =>
  usingEngines((engines) =>
    withIndex(engines, async (pool, target) => {
      const started = performance.now();
      const onProgress = (count: number) => {
        if (signal.aborted) throw new Obstacle("Stopped: the index in use is as it was.");
        process.stderr.write(`\r${count} determinations sent`);
      };
      const count = await rebuildIndex(pool, target, { onProgress });
      if (count === null) throw new Obstacle("The index is being rebuilt already: wait for that to end.");
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      await print(`\nThe index was rebuilt from ${count} determinations in ${seconds} s, and swapped in.`);
      return 0;
    }),
  ),
);
