import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { totalmem } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { serviceCreation, serviceRoles } from "@/lib/db/roles";
import type { DataFolder } from "@/lib/local/data-folder";
import type { Answer, LocalEngine } from "@/lib/local/local-engine";
import { Obstacle } from "@/lib/local/obstacle";
import { askDatabase, checkDatabase } from "@/lib/local/postgres/check-database";
import { postgresPrograms } from "@/lib/local/postgres/postgres-programs";
import {
  freePort,
  isProgram,
  markOf,
  type ProcessMark,
  programsIn,
  stopProcess,
} from "@/lib/local/processes";

/** The superuser of the cluster, who changes tables; only commands that must do so connect as it. */
const owner = "casebook";
/** The database that the embedded PostgreSQL holds. */
export const databaseName = "casebook";

/** How long a server may take to listen; it recovers from a crash after that. Milliseconds. */
const startTime = 30_000;

/** How its database is reached by those who write rows, who change tables, and who only read. */
export type DatabaseAddress = {
  databaseUrl: string;
  /** Who owns the tables; `databaseUrl` where no other is named. */
  ownerUrl?: string;
  /** Who reads for the site; `databaseUrl` where no other is named. */
  siteUrl?: string;
};

/** The PostgreSQL of a data folder. */
export class LocalPostgres implements LocalEngine<DatabaseAddress> {
  readonly name = "PostgreSQL";
  private readonly data: string;

  constructor(private readonly folder: DataFolder) {
    this.data = folder.in("postgres");
  }

  process(): ProcessMark | null {
    const mark = markOf(Number(this.pidFile()?.[0]));
    return mark && isProgram(mark.pid, "postgres", this.data) ? mark : null;
  }

  port(): number | undefined {
    return this.process() ? Number(this.pidFile()?.[3]) : this.folder.readRecord().postgres?.port;
  }

  async start(): Promise<boolean> {
    const secrets = this.secrets();
    this.folder.writeRecord({ postgres: secrets });
    if (this.process()) return false;
    const programs = await postgresPrograms(this.folder.path);
    if (!existsSync(this.data)) await this.initialise(programs, secrets.password);
    await this.kill(); // what a killed server left would keep the shared memory that the next one needs
    rmSync(`${this.data}/postmaster.pid`, { force: true }); // another process may have its number by now
    const port = await freePort(secrets.port);
    await this.launch(programs, port);
    this.folder.writeRecord({ postgres: { ...secrets, port } });
    return true;
  }

  async ask(): Promise<Answer> {
    return this.port() === undefined ? "starting" : await askDatabase(this.url("postgres"));
  }

  async prepare(): Promise<DatabaseAddress> {
    const { password, services } = this.secrets();
    const url = this.url("postgres");
    await checkDatabase(url, `The PostgreSQL in ${this.folder.path}`, "see logs/postgres.log there");
    await createDatabase(url, services);
    return {
      databaseUrl: this.url(databaseName, serviceRoles.ingest, services.ingest),
      ownerUrl: this.url(databaseName, owner, password),
      siteUrl: this.url(databaseName, serviceRoles.site, services.site),
    };
  }

  failure(): Obstacle {
    const log = this.folder.in("logs", "postgres.log");
    const last = readFileSync(log, "utf8").trim().split("\n").at(-1);
    return new Obstacle(
      `PostgreSQL does not start in ${this.data} (${last}): see ${log}, or set DATABASE_URL to another PostgreSQL.`,
    );
  }

  async stop(): Promise<void> {
    const mark = this.process();
    // "Fast": breaks connections off, then checkpoints. What was committed outlives a kill too.
    if (mark && (await stopProcess(mark, "SIGINT"))) await this.kill();
  }

  async kill(): Promise<void> {
    // The server first, which would start others in place of those that end.
    const mark = this.process();
    if (mark) await stopProcess(mark, "SIGKILL");
    await Promise.all(programsIn("postgres", this.data).map((left) => stopProcess(left, "SIGKILL")));
  }

  private url(database: string, user: string = owner, password = this.secrets().password): string {
    return `postgresql://${user}:${password}@127.0.0.1:${this.port()}/${database}`;
  }

  /** The passwords that go with the data, and new ones of roles that an earlier version did not have. */
  private secrets() {
    const known = this.folder.readRecord().postgres;
    if (!known && existsSync(this.data))
      throw new Obstacle(
        `The password of the PostgreSQL in ${this.data} was kept in ${this.folder.in("engines.json")}, which no longer has it: restore that file, or delete the folder to start again.`,
      );
    const services = known?.services ?? { site: newPassword(), ingest: newPassword() };
    return { ...known, password: known?.password ?? newPassword(), services };
  }

  /** Creates the cluster in another folder, then moves it, so that an incomplete one is never used. */
  private async initialise(programs: Programs, password: string): Promise<void> {
    const work = this.folder.in("postgres.new");
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { mode: 0o700 });
    const passwordFile = `${work}/password`;
    writeFileSync(passwordFile, password, { mode: 0o600 });
    programs.own(passwordFile);
    programs.own(work);
    // The built-in locale exists on every machine and sorts by code point.
    const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
    const access = [`--username=${owner}`, "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
    await programs.initdb([`--pgdata=${work}/data`, ...locale, ...access]);
    renameSync(`${work}/data`, this.data);
    rmSync(work, { recursive: true });
  }

  /** Returns once the server listens, though it may have to recover yet. */
  private async launch(programs: Programs, port: number): Promise<void> {
    const log = this.folder.newLog("postgres.log");
    const server = programs.start(["-D", this.data, ...settings(port)], log);
    let ended = false;
    server.once("exit", () => {
      ended = true;
    });
    server.once("error", () => {
      ended = true;
    });
    const begun = performance.now();
    // The eighth line is its state, which it writes once it listens.
    while (!this.pidFile()?.[7]) {
      const late = performance.now() - begun > startTime;
      if (late) await this.kill();
      if (late || ended) throw this.failure();
      await sleep(10);
    }
  }

  /** Lines of postmaster.pid: the process, the folder, the start, the port … Null where there is none. */
  private pidFile(): string[] | null {
    try {
      return readFileSync(`${this.data}/postmaster.pid`, "utf8").split("\n");
    } catch {
      return null;
    }
  }
}

type Programs = Awaited<ReturnType<typeof postgresPrograms>>;

function settings(port: number): string[] {
  const values = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    // An eighth of the memory, at most 2 GB; the system's own cache does the rest.
    shared_buffers: `${Math.max(128, Math.min(2048, Math.floor(totalmem() / 2 ** 23)))}MB`,
    // Containers give /dev/shm 64 MB, which parallel queries outgrow.
    dynamic_shared_memory_type: "mmap",
    max_wal_size: "4GB",
    jit: "off",
  };
  return Object.entries(values).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

const newPassword = () => randomBytes(24).toString("base64url");

/** SQLSTATEs of what another process created at the same moment. */
const alreadyThere = ["42P04", "42710", "23505"];

/** Creates the database and the roles of the program, unless they are there. */
async function createDatabase(url: string, services: { site: string; ingest: string }): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const create = async (isThere: string, name: string, statements: string) => {
    if ((await client.query(isThere, [name])).rowCount) return;
    await client.query(statements).catch((error: { code?: string }) => {
      if (!alreadyThere.includes(error.code ?? "")) throw error;
    });
  };
  try {
    await create(
      "select from pg_database where datname = $1",
      databaseName,
      `create database ${databaseName}`,
    );
    for (const service of ["site", "ingest"] as const)
      await create(
        "select from pg_roles where rolname = $1",
        serviceRoles[service],
        serviceCreation(service, services[service]),
      );
  } finally {
    await client.end();
  }
}
