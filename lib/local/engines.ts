/** Where the two engines are reached. */
export type Engines = {
  databaseUrl: string;
  meilisearch: { url: string; adminKey: string; searchKey: string };
  /** Lets the engines go: those of the data folder stop when the last process that uses them leaves. */
  close(): Promise<void>;
};

/**
 * The engines that the environment names (`DATABASE_URL`, `MEILISEARCH_URL`); else those that run in the data folder; else starts them there.
 * Throws an Error whose message is one sentence for the person at the terminal, with what to do.
 */
export async function openEngines(): Promise<Engines> {
  throw new Error("not written yet");
}
