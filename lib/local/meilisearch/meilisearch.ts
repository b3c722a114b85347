import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { DataFolder } from "@/lib/local/data-folder";
import type { Answer, LocalEngine } from "@/lib/local/local-engine";
import { meilisearchBinary } from "@/lib/local/meilisearch/meilisearch-binary";
import { askMeilisearch, createKeys } from "@/lib/local/meilisearch/meilisearch-keys";
import { Obstacle } from "@/lib/local/obstacle";
import { freePort, isRunning, markOf, type ProcessMark, stopProcess } from "@/lib/local/processes";

/** Where Meilisearch is reached, and the keys of those who write and of those who only search. */
export type MeilisearchAddress = { url: string; adminKey: string; searchKey: string };

/** The Meilisearch of a data folder. */
export class LocalMeilisearch implements LocalEngine<MeilisearchAddress> {
  readonly name = "Meilisearch";

  constructor(private readonly folder: DataFolder) {}

  process(): ProcessMark | null {
    const mark = this.known()?.process;
    return mark && isRunning(mark) ? mark : null;
  }

  port(): number | undefined {
    const url = this.known()?.url;
    return url === undefined ? undefined : Number(new URL(url).port);
  }

  async start(): Promise<boolean> {
    if (this.process()) return false;
    const masterKey = this.known()?.masterKey ?? randomBytes(32).toString("base64url");
    const url = `http://127.0.0.1:${await freePort(this.port())}`;
    const server = this.launch(url, masterKey);
    await once(server, "spawn");
    const process = markOf(server.pid!) ?? undefined;
    this.folder.writeRecord({ meilisearch: { masterKey, url, process } });
    return true;
  }

  async ask(): Promise<Answer> {
    const url = this.known()?.url;
    return url === undefined ? "starting" : await askMeilisearch(url);
  }

  async prepare(): Promise<MeilisearchAddress> {
    const { url = "", masterKey = "" } = this.known() ?? {};
    return { url, ...(await createKeys(url, masterKey)) };
  }

  failure(): Obstacle {
    const log = this.folder.in("logs", "meilisearch.log");
    const last = readFileSync(log, "utf8").trim().split("\n").at(-1);
    return new Obstacle(
      `Meilisearch does not start (${last}): see ${log}; deleting ${this.folder.in("meilisearch")} and \`npm run reindex\` rebuild the index.`,
    );
  }

  async stop(): Promise<void> {
    const mark = this.process();
    if (mark) await stopProcess(mark, "SIGTERM"); // accepted tasks continue at its next start
  }

  async kill(): Promise<void> {
    const mark = this.process();
    if (mark) await stopProcess(mark, "SIGKILL");
  }

  private known() {
    return this.folder.readRecord().meilisearch;
  }

  private launch(url: string, masterKey: string): ChildProcess {
    const cores = availableParallelism();
    // Its default is half of the cores; on a box of two that would leave one idle while indexing.
    const threads = Math.min(cores, Math.max(2, cores >> 1));
    const log = openSync(this.folder.newLog("meilisearch.log"), "a");
    const server = spawn(
      meilisearchBinary(this.folder),
      [
        ...["--http-addr", url.slice("http://".length), "--env", "production", "--no-analytics"],
        ...["--max-indexing-threads", String(threads), "--log-level", "WARN"],
        ...["--db-path", this.folder.in("meilisearch"), "--dump-dir", this.folder.in("dumps")],
        ...["--snapshot-dir", this.folder.in("snapshots")],
      ],
      // In its own process group, Ctrl-C reaches it only through us; the key is not visible in `ps`.
      { detached: true, stdio: ["ignore", log, log], env: { ...process.env, MEILI_MASTER_KEY: masterKey } },
    );
    closeSync(log);
    server.unref();
    return server;
  }
}
