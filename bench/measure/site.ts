import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { Engines } from "@/lib/local/engines";

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("No port.");
  return address.port;
}

/**
 * Serves the built site against these engines. Throws when it does not answer within half a minute.
 */
export async function serveSite(engines: Engines): Promise<{ url: string; stop(): void }> {
  const port = await freePort();
  const { url: meilisearch, searchKey } = engines.meilisearch;
  const child = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-p", String(port)], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      DATABASE_URL: engines.databaseUrl,
      MEILISEARCH_URL: meilisearch,
      MEILISEARCH_SEARCH_KEY: searchKey,
      NEXT_TELEMETRY_DISABLED: "1",
    },
  });
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const answers = await fetch(`${url}/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (answers) return { url, stop: () => void child.kill() };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error("The site does not answer: run `npm run build` first.");
}
