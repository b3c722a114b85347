// A process for tests to kill: it opens the engines of DATA_DIR, reports them and keeps them.
import { openEngines } from "@/lib/local/engines";

const { databaseUrl, meilisearch } = await openEngines();
process.send?.({ databaseUrl, meilisearch });
setInterval(() => undefined, 60_000);
