import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { openPool, type Pool } from "@/lib/db/pool";
import { finishRun, startRun } from "@/lib/db/runs";
import { type LetterToSave, saveLetters } from "@/lib/db/save";
import { readEnv } from "@/lib/env";
import type { PassOptions } from "@/lib/ingest/run/ingest-paths";
import { ingestPaths } from "@/lib/ingest/run/ingest-paths";
import type { Report } from "@/lib/ingest/run/report";
import type { DeterminationRecord } from "@/lib/letter/record";
import type { Engines } from "@/lib/local/engines";
import { createTestDatabase } from "@/lib/local/test-database";
import { dropIndex, type IndexTarget, openIndex } from "@/lib/search/indexing";

/**
 * What a test of ingestion works on: a database and an index of its own, and a folder to put
 * letters into.
 */
export type TestRun = {
  engines: Engines;
  pool: Pool;
  folder: string;
  /** Writes a file into the folder; gives its path. */
  write(name: string, content: string | Uint8Array): string;
  /** Ingests the paths, or the whole folder. */
  ingest(paths?: string[], options?: PassOptions): Promise<Report>;
  /** Rows in every table, by its name. */
  rowCounts(): Promise<Record<string, number>>;
  /** Tasks that Meilisearch was ever given for the index. */
  indexTasks(): Promise<number>;
  /** Ids of the documents in the index, sorted: of every issue, and of the summary of each letter that has one. */
  indexed(): Promise<string[]>;
  /** The documents of the index, whole. */
  documents(): Promise<object[]>;
  target: IndexTarget;
  /** Stores records as letters; a known id gets its next revision. */
  save(records: DeterminationRecord[]): Promise<void>;
  /** Deletes a determination and marks it for the index. */
  remove(id: string): Promise<void>;
  end(): Promise<void>;
};

/** Opens one; call `end` when done. */
export async function openTestRun(): Promise<TestRun> {
  const database = await createTestDatabase();
  const env = readEnv();
  const meilisearch = {
    url: env.MEILISEARCH_URL ?? "",
    adminKey: env.MEILISEARCH_ADMIN_KEY ?? "",
    searchKey: env.MEILISEARCH_SEARCH_KEY ?? "",
  };
  const engines: Engines = { databaseUrl: database.databaseUrl, meilisearch, close: async () => {} };
  const pool = openPool(database.databaseUrl);
  const target = openIndex(meilisearch, database.indexName);
  let texts = 0;
  const folder = mkdtempSync(join(tmpdir(), "ingest-"));
  const index = async <T>(path: string): Promise<T> => {
    const headers = { authorization: `Bearer ${meilisearch.adminKey}` };
    return (await (await fetch(`${meilisearch.url}/${path}`, { headers })).json()) as T;
  };
  return {
    engines,
    pool,
    folder,
    target,
    write(name, content) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
    ingest: (paths = [folder], options = {}) => ingestPaths(paths, { ...options, engines }),
    async rowCounts() {
      const { rows } = await pool.query<{ name: string; count: number }>(
        `select relname as name, (xpath('/row/count/text()', query_to_xml(format('select count(*) from %I', relname), true, true, '')))[1]::text::int as count
         from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname`,
      );
      return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
    },
    async indexTasks() {
      const { total } = await index<{ total: number }>(`tasks?limit=1&indexUids=${database.indexName}`);
      return total;
    },
    async indexed() {
      const path = `indexes/${database.indexName}/documents?limit=10000&fields=id`;
      const { results = [] } = await index<{ results?: { id: string }[] }>(path);
      return results.map(({ id }) => id).sort();
    },
    async documents() {
      return (
        (await index<{ results?: object[] }>(`indexes/${database.indexName}/documents?limit=10000`))
          .results ?? []
      );
    },
    async save(records) {
      const run = await startRun(pool, "test");
      const outcomes = await saveLetters(
        pool,
        run.id,
        records.map((record) => letterOf(record, texts++)),
      );
      const counters = {
        read: 0,
        published: 0,
        unchanged: 0,
        duplicate: 0,
        partial: 0,
        rejected: 0,
        withdrawn: 0,
      };
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
      rmSync(folder, { recursive: true, force: true });
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
