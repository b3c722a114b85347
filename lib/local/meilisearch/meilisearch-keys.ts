import { type Answer, answerTime } from "@/lib/local/local-engine";
import { messageOf, Obstacle } from "@/lib/local/obstacle";

/** How long it may take to make or list keys while it indexes, ms. */
const requestTime = 30_000;

// Two keys under fixed ids, so that the next start finds the same ones.
const keys = {
  adminKey: {
    uid: "7a1b6f0e-6c1d-4d3b-9a53-1f1b1a5e0a01",
    name: "Ingestion: documents, settings, tasks",
    actions: ["search", "documents.*", "indexes.*", "tasks.*", "settings.*", "stats.*", "version"],
  },
  searchKey: { uid: "7a1b6f0e-6c1d-4d3b-9a53-1f1b1a5e0a02", name: "Site: search only", actions: ["search"] },
};

/** How a Meilisearch answers there. Never throws. */
export async function askMeilisearch(url: string, within = answerTime): Promise<Answer> {
  const signal = AbortSignal.timeout(within);
  return fetch(new URL("health", withSlash(url)), { signal }).then(
    (answer) => (answer.ok ? "ready" : "starting"),
    () => (signal.aborted ? "silent" : "starting"),
  );
}

type Key = { uid: string; key: string };
type WantedKey = (typeof keys)[keyof typeof keys];

/** Makes the two keys, or finds them where they are there already. */
export async function createKeys(
  url: string,
  masterKey: string,
): Promise<{ adminKey: string; searchKey: string }> {
  // To ask for one that is not there, or to make one again, would be a warning in its log.
  const held = new Map<string, string>();
  const answer = await request(url, "keys?limit=100", masterKey);
  if (answer.ok)
    for (const { uid, key } of ((await answer.json()) as { results: Key[] }).results) held.set(uid, key);
  const keyOf = async (wanted: WantedKey) =>
    held.get(wanted.uid) ?? (await createKey(url, masterKey, wanted));
  return { adminKey: await keyOf(keys.adminKey), searchKey: await keyOf(keys.searchKey) };
}

/**
 * Sends a request that each key must be allowed. Throws an Obstacle that explains the fault in one
 * sentence.
 */
export async function checkMeilisearch(url: string, adminKey: string, searchKey: string): Promise<void> {
  if ((await askMeilisearch(url)) !== "ready")
    throw new Obstacle(
      `Meilisearch does not answer at ${url}: start it, or unset MEILISEARCH_URL to use the embedded one.`,
    );
  const asAdmin = await request(url, "indexes?limit=1", adminKey);
  if (!asAdmin.ok)
    throw new Obstacle(
      `Meilisearch at ${url} refuses MEILISEARCH_ADMIN_KEY: give a key that may write documents and settings.`,
    );
  const asReader = await request(url, "multi-search", searchKey, { queries: [] });
  if (!asReader.ok)
    throw new Obstacle(`Meilisearch at ${url} refuses MEILISEARCH_SEARCH_KEY: give a key that may search.`);
}

async function createKey(url: string, masterKey: string, key: WantedKey): Promise<string> {
  const wanted = { ...key, indexes: ["*"], expiresAt: null };
  const created = await request(url, "keys", masterKey, wanted);
  // Another process may have made it at the same moment.
  const answer = created.status === 409 ? await request(url, `keys/${key.uid}`, masterKey) : created;
  if (!answer.ok)
    throw new Error(`Meilisearch gives no key "${key.name}": ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as Key).key;
}

/** Throws an Obstacle where there is no answer in time. */
async function request(url: string, path: string, key: string, body?: object): Promise<Response> {
  const headers = { "content-type": "application/json", ...(key && { authorization: `Bearer ${key}` }) };
  const method = body ? "POST" : "GET";
  const signal = AbortSignal.timeout(requestTime);
  try {
    return await fetch(new URL(path, withSlash(url)), {
      ...{ method, headers, signal },
      body: body && JSON.stringify(body),
    });
  } catch (error) {
    throw new Obstacle(`Meilisearch at ${url} gives no answer (${messageOf(error)}).`, { cause: error });
  }
}

const withSlash = (url: string) => (url.endsWith("/") ? url : `${url}/`);
