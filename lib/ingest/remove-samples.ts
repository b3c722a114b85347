import { removeSamples } from "@/lib/db/samples";
import { runCommand, usingEngines } from "@/lib/ingest/cli/command";
import { print } from "@/lib/ingest/cli/print";
import { withIndex } from "@/lib/ingest/cli/with-index";
import { drainOutbox } from "@/lib/ingest/drain-outbox";

/** `npm run remove-samples`: takes the invented letters out of database and index, so that only letters that were issued are counted. */
await runCommand(() =>
  usingEngines((engines) =>
    withIndex(engines, async (pool) => {
      const removed = await removeSamples(pool);
      const were = removed === 1 ? "determination was" : "determinations were";
      await print(`${removed} invented ${were} taken out of the database.`);
      await drainOutbox(pool, engines);
      await print("The index holds none of them.");
      return 0;
    }),
  ),
);
