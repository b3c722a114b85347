import { Obstacle } from "@/lib/local/obstacle";

// Two keys under fixed ids, so that the next start finds the same ones.
const keys = {
  adminKey: {
    uid: "7a1b6f0e-6c1d-4d3b-9a53-1f1b1a5e0a01",
    name: "Ingestion: documents, settings, tasks",
    actions: ["search", "documents.*", "indexes.*", "tasks.*", "settings.*", "stats.*", "version"],
  },
  searchKey: { uid: "7a1b6f0e-6c1d-4d3b-9a53-1f1b1a5e0a02", name: "Site: search only", actions: ["search"] },
};

/** Whether a Meilisearch answers there. */
export async function isHealthy(url: string): Promise<boolean> {
  return fetch(new URL("health", withSlash(url))).then(
    (answer) => answer.ok,
    () => false,
  );
}

/** Makes the two keys, or finds them where they are there already. */
export async function createKeys(
  url: string,
  masterKey: string,
): Promise<{ adminKey: string; searchKey: string }> {
  return {
    adminKey: await createKey(url, masterKey, keys.adminKey),
    searchKey: await createKey(url, masterKey, keys.searchKey),
  };
}

/**
 * Sends a request that each key must be allowed. Throws an Obstacle that explains the fault in one
 * sentence.
 */
export async function checkMeilisearch(url: string, adminKey: string, searchKey: string): Promise<void> {
  if (!(await isHealthy(url)))
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

async function createKey(
  url: string,
  masterKey: string,
  key: (typeof keys)[keyof typeof keys],
): Promise<string> {
  const wanted = { ...key, indexes: ["*"], expiresAt: null };
  const created = await request(url, "keys", masterKey, wanted);
  const answer = created.status === 409 ? await request(url, `keys/${key.uid}`, masterKey) : created;
  if (!answer.ok)
    throw new Error(`Meilisearch gives no key "${key.name}": ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { key: string }).key;
}

function request(url: string, path: string, key: string, body?: object): Promise<Response> {
  const headers = { "content-type": "application/json", ...(key && { authorization: `Bearer ${key}` }) };
  const method = body ? "POST" : "GET";
  return fetch(new URL(path, withSlash(url)), { method, headers, body: body && JSON.stringify(body) });
}

const withSlash = (url: string) => (url.endsWith("/") ? url : `${url}/`);
