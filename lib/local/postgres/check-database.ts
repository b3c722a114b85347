import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { type Answer, answerTime } from "@/lib/local/local-engine";
import { Obstacle } from "@/lib/local/obstacle";

/** The oldest maintained PostgreSQL; it has all features that the tables use. */
const oldest = 15;

/** How long a server may take to recover from a crash, ms. */
const recovery = 120_000;

/**
 * Connects once. Throws an Obstacle that explains a failure in one sentence; `name` begins it,
 * `advice` ends it.
 */
export async function checkDatabase(url: string, name: string, advice: string): Promise<void> {
  const begun = performance.now();
  for (;;) {
    try {
      const version = await readVersion(url);
      if (version >= oldest) return;
      throw new Obstacle(`${name} is version ${version}, but ${oldest} or newer is needed: ${advice}.`);
    } catch (error) {
      if (error instanceof Obstacle) throw error;
      const fault = error as Error & { code?: string };
      if (!isComingUp(fault.code) || performance.now() - begun > recovery)
        throw new Obstacle(`${name} ${reason(fault)}: ${advice}.`, { cause: error });
      await sleep(200);
    }
  }
}

/**
 * After a crash the server answers that it is recovering, or resets connections while it restarts.
 */
function isComingUp(code: string | undefined): boolean {
  return code === "57P03" || code === "ECONNRESET";
}

/** How a server answers. One that refuses a user answers too. Never throws. */
export async function askDatabase(url: string, within = answerTime): Promise<Answer> {
  try {
    await readVersion(url, within);
    return "ready";
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === undefined) return "silent";
    return isComingUp(code) || code === "ECONNREFUSED" ? "starting" : "ready";
  }
}

async function readVersion(url: string, within = answerTime): Promise<number> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: within,
    query_timeout: within,
  });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      "select current_setting('server_version_num')::int / 10000 as version",
    );
    return rows[0]!.version;
  } finally {
    void client.end().catch(() => undefined); // it may never have been open, and a hung server never closes it
  }
}

function reason(error: Error & { code?: string }): string {
  switch (error.code) {
    case "ECONNREFUSED":
    case "ETIMEDOUT":
      return "does not answer";
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return "is at an address that cannot be found";
    case "28P01":
    case "28000":
      return "refuses the user or password";
    case "3D000":
      return "has no such database";
    default:
      return `cannot be used (${error.message || error.code})`;
  }
}
