import { randomUUID } from "node:crypto";
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Obstacle } from "@/lib/local/obstacle";
import { isRunning, markOf, type ProcessMark } from "@/lib/local/processes";

/**
 * Passwords of the engines in a data folder, and where they were last started. In `engines.json`,
 * readable by its owner only.
 */
type EngineRecord = {
  postgres?: { password: string; services?: { site: string; ingest: string }; port?: number };
  meilisearch?: { masterKey: string; url?: string; process?: ProcessMark };
};

/** The folder with the data of the embedded engines and the list of processes that use them. */
export class DataFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = resolve(path);
    try {
      mkdirSync(join(this.path, "users"), { recursive: true });
      mkdirSync(join(this.path, "logs"), { recursive: true });
    } catch (error) {
      throw new Obstacle(
        `The data folder ${this.path} cannot be made (${(error as Error).message}): set DATA_DIR to one that can.`,
      );
    }
  }

  in(...parts: string[]): string {
    return join(this.path, ...parts);
  }

  readRecord(): EngineRecord {
    try {
      return JSON.parse(readFileSync(this.in("engines.json"), "utf8")) as EngineRecord;
    } catch {
      return {}; // the first start; callers detect data without a record
    }
  }

  /** Writes one engine's part of the record atomically. */
  writeRecord(part: EngineRecord): void {
    const text = JSON.stringify({ ...this.readRecord(), ...part }, null, 2);
    writeFileSync(this.in("engines.json.new"), text, { mode: 0o600 });
    renameSync(this.in("engines.json.new"), this.in("engines.json"));
  }

  /** Registers this process as a user of the engines. Returns the argument for `leave`. */
  enter(): string {
    const user = this.in("users", randomUUID());
    writeFileSync(user, JSON.stringify(markOf(process.pid)));
    return user;
  }

  /** Unregisters a user. Returns whether no other is left; killed processes do not count. */
  leave(user: string): boolean {
    rmSync(user, { force: true });
    let last = true;
    for (const name of readdirSync(this.in("users"))) {
      const other = this.in("users", name);
      const mark = readMark(other);
      if (mark && isRunning(mark)) last = false;
      else rmSync(other, { force: true });
    }
    return last;
  }

  /** An empty log for an engine that is about to start; the last one is kept as NAME.1. Its path. */
  newLog(name: string): string {
    const log = this.in("logs", name);
    if (existsSync(log)) renameSync(log, `${log}.1`);
    writeFileSync(log, "", { mode: 0o600 });
    return log;
  }

  /**
   * Runs `work` while no other process starts or stops engines here. A lock whose owner was killed
   * is broken. Throws an Obstacle where another process keeps it for `patience` ms.
   */
  async exclusively<T>(
    work: () => Promise<T>,
    { signal, patience = 60_000 }: { signal?: AbortSignal; patience?: number } = {},
  ): Promise<T> {
    const lock = this.in("lock");
    const begun = performance.now();
    while (!tryLock(lock)) {
      const owner = readMark(lock);
      if (owner && !isRunning(owner)) rmSync(lock, { force: true });
      else if (performance.now() - begun > patience)
        throw new Obstacle(
          `Process ${owner?.pid ?? ""} has been starting or stopping the engines of ${this.path} for too long: end it, and run the command again.`,
        );
      await sleep(50, undefined, { signal });
    }
    try {
      return await work();
    } finally {
      rmSync(lock, { force: true });
    }
  }
}

/** Links a complete file into place, so that a lock always has its owner. */
function tryLock(lock: string): boolean {
  const mine = `${lock}.${randomUUID()}`;
  writeFileSync(mine, JSON.stringify(markOf(process.pid)));
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(mine);
  }
}

function readMark(file: string): ProcessMark | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as ProcessMark;
  } catch {
    return null; // gone meanwhile
  }
}
