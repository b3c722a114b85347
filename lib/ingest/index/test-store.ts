import { createHash } from "node:crypto";
import { openPool, type Pool } from "@/lib/db/pool";
import { finishRun, startRun } from "@/lib/db/runs";
import { type LetterToSave, saveLetters } from "@/lib/db/save";
import { readEnv } from "@/lib/env";
import type { DeterminationRecord } from "@/lib/letter/record";
import type { Engines } from "@/lib/local/engines";
import { createTestDatabase } from "@/lib/local/test-database";
import { dropIndex, type IndexTarget, openIndex } from "@/lib/search/indexing";

/** What a test of the way from the database to the index works on: both of its own, until `end`. */
export type TestStore = {
  pool: Pool;
  engines: Pick<Engines, "meilisearch">;
  target: IndexTarget;
  /**
   * Stores records as letters; one that is there already becomes its determination's next revision.
   */
  save(records: DeterminationRecord[]): Promise<void>;
  /** Takes a determination out of the database and marks it for the index. */
  remove(id: string): Promise<void>;
  end(): Promise<void>;
};

/** Opens one; the index is not created. */
export async function openTestStore(): Promise<TestStore> {
  const database = await createTestDatabase();
  const { MEILISEARCH_URL: url = "", MEILISEARCH_ADMIN_KEY: adminKey = "" } = readEnv();
  const meilisearch = { url, adminKey, searchKey: "" };
  const pool = openPool(database.databaseUrl, 10);
  const target = openIndex(meilisearch, database.indexName);
  let texts = 0;
  return {
    pool,
    engines: { meilisearch },
    target,
    async save(records) {
      const run = await startRun(pool, { command: "test", arguments: [] });
      const outcomes = await saveLetters(
        pool,
        run.id,
        records.map((record) => letterOf(record, texts++)),
      );
      const counters = { read: 0, published: 0, unchanged: 0, duplicate: 0, partial: 0, rejected: 0 };
      await finishRun(run, { status: "finished", counters });
      const refused = outcomes.find(({ outcome }) => outcome === "refused");
      if (refused) throw new Error(JSON.stringify(refused));
    },
    async remove(id) {
      await pool.query("delete from determination where id = $1", [id]);
      await pool.query("insert into index_outbox (determination_id) values ($1)", [id]);
    },
    async end() {
      await dropIndex(target);
      await dropIndex({ ...target, index: `${target.index}_next` });
      await pool.end();
      await database.drop();
    },
  };
}

/** A unique text. An id that derives from the hash of the content needs a hash that gives it. */
function letterOf({ id, status, reading }: DeterminationRecord, number: number): LetterToSave {
  const text = `Invented letter ${number} of ${id}.`;
  const hash = createHash("sha256").update(text).digest("hex");
  return {
    contentHash: reading.caseNumber ? hash : `${id.slice(2)}${hash.slice(16)}`,
    source: { text, pages: [0] },
    mediaType: "text",
    files: [],
    status,
    reading,
    warnings: [],
    parserVersion: "test",
  };
}
