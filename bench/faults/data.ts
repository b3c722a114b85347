import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withdrawnCase, withdrawnLetter } from "@/bench/faults/letters";
import { type Command, childrenOf, send, startCommand } from "@/bench/faults/programs";
import { openPool, type Pool } from "@/lib/db/pool";
import { type Env, readEnv } from "@/lib/env";
import { DataFolder } from "@/lib/local/data-folder";

/** The environment for the embedded engines of a data folder; configured servers are ignored. */
export function envOf(folder: string): Env {
  const { DATABASE_URL: _, MEILISEARCH_URL: __, ...env } = readEnv();
  return { ...env, DATA_DIR: folder };
}

/** Makes the data folder that every round gets a copy of: tables, an index, one withdrawn case. */
export async function makeTemplate(folder: string): Promise<void> {
  const file = `${folder}-withdrawn.txt`;
  writeFileSync(file, withdrawnLetter());
  const commands: [Command, string[]][] = [
    ["ingest", [file]],
    ["withdraw", [withdrawnCase, "--reason", "personal-information", "--yes"]],
  ];
  for (const [command, args] of commands) {
    const { code, out, err } = await startCommand(command, args, { env: { DATA_DIR: folder } }).ended;
    if (code !== 0) throw new Error(`npm run ${command} ended with ${code}: ${out}${err}`);
  }
}

/**
 * The data folder of a round. This process counts as a user of it, so that the engines which a command
 * starts stay up for the next one.
 */
export class RoundData {
  private readonly user: string;
  private readonly entered: DataFolder;

  constructor(
    template: string,
    readonly folder: string,
  ) {
    execFileSync("cp", ["-a", "--sparse=always", template, folder]);
    this.entered = new DataFolder(folder);
    this.user = this.entered.enter();
  }

  /** The server process of PostgreSQL; null where none was started. */
  postmaster(): number | null {
    const lines = this.postmasterFile();
    return lines ? Number(lines[0]) : null;
  }

  meilisearch(): number | null {
    return this.entered.readRecord().meilisearch?.process?.pid ?? null;
  }

  /** The URL of its database; null where PostgreSQL does not run. */
  databaseUrl(): string | null {
    const { postgres } = this.entered.readRecord();
    const port = this.postmasterFile()?.[3];
    return port && postgres ? `postgresql://casebook:${postgres.password}@127.0.0.1:${port}/casebook` : null;
  }

  /** Counts no longer as a user of the engines; their last one stops them. */
  leave(): void {
    this.entered.leave(this.user);
  }

  /** Ends the engines at once. */
  kill(): void {
    this.leave();
    // Numbers are reused: what a file names may be somebody else's by now.
    const servers = [this.postmaster(), this.meilisearch()].filter((pid) => pid !== null && this.isOurs(pid));
    for (const pid of servers.flatMap((one) => [one!, ...childrenOf(one!)])) {
      send(pid, "SIGCONT");
      send(pid, "SIGKILL");
    }
  }

  /** Deletes the folder, whose engines are killed. */
  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }

  private isOurs(pid: number): boolean {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(this.folder);
    } catch {
      return false;
    }
  }

  private postmasterFile(): string[] | null {
    const file = join(this.folder, "postgres", "postmaster.pid");
    return existsSync(file) ? readFileSync(file, "utf8").split("\n") : null;
  }
}

/** A connection of the test beside the job, to see what is stored at a moment. */
export class Watch {
  private pool: Pool | undefined;

  constructor(private readonly data: RoundData) {}

  /** Letters that are committed; 0 while the database cannot be asked. */
  async letters(): Promise<number> {
    const rows = await this.ask<{ count: number }>("select count(*)::int as count from letter");
    return rows[0]?.count ?? 0;
  }

  /** Whether a determination is withdrawn. */
  async isWithdrawn(id: string): Promise<boolean> {
    return (await this.ask("select from withdrawal where determination_id = $1", [id])).length > 0;
  }

  /** Server processes that work for the job. */
  async backends(): Promise<number[]> {
    const rows = await this.ask<{ pid: number }>(
      "select pid from pg_stat_activity where application_name = 'imr-casebook' and pid <> pg_backend_pid() order by pid",
    );
    return rows.map(({ pid }) => pid);
  }

  private async ask<T extends object>(sql: string, values: string[] = []): Promise<T[]> {
    try {
      const url = this.data.databaseUrl();
      if (!url) return [];
      this.pool ??= openPool(url, 1);
      return (await this.pool.query<T>(sql, values)).rows;
    } catch {
      await this.close(); // it starts, or has ended, or has another port now
      return [];
    }
  }

  async close(): Promise<void> {
    const { pool } = this;
    this.pool = undefined;
    await pool?.end();
  }
}
