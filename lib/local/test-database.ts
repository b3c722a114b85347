/** What one integration test file has for itself: an empty, migrated database with catalogs, and an index name that nobody else uses. */
export type TestDatabase = { databaseUrl: string; indexName: string; drop(): Promise<void> };

/**
 * A fresh database on the engines that `test-engines.ts` started. Sets `DATABASE_URL` and `MEILISEARCH_INDEX`, so that code which
 * reads the environment finds them. Call it in `beforeAll`, and `drop` in `afterAll` once all pools are ended.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  throw new Error("not written yet");
}
