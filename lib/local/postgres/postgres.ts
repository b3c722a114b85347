import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { totalmem } from "node:os";
import pg from "pg";
import type { DataFolder } from "@/lib/local/data-folder";
import { Obstacle } from "@/lib/local/obstacle";
import { checkDatabase } from "@/lib/local/postgres/check-database";
import { postgresPrograms } from "@/lib/local/postgres/postgres-programs";
import { freePort, isProgram, markOf, stopProcess } from "@/lib/local/processes";

const user = "casebook";
/** The database that the embedded PostgreSQL holds. */
export const databaseName = "casebook";

/**
 * The URL of the data folder's PostgreSQL, which is started if it does not run. The caller holds
 * the folder's lock.
 */
export async function startPostgres(folder: DataFolder): Promise<string> {
  const data = folder.in("postgres");
  const password = passwordOf(folder, data);
  let port = runningPort(data);
  if (port === null) {
    const programs = await postgresPrograms(folder.path);
    if (!existsSync(data)) await initialise(folder, programs, password);
    rmSync(`${data}/postmaster.pid`, { force: true }); // of a killed server: another process may have its number by now
    port = await freePort();
    await start(folder, programs, port);
  }
  const url = (name: string) => `postgresql://${user}:${password}@127.0.0.1:${port}/${name}`;
  await checkDatabase(url("postgres"), `The PostgreSQL in ${folder.path}`, "see logs/postgres.log there");
  await createDatabase(url("postgres"));
  return url(databaseName);
}

/** Stops the data folder's PostgreSQL, if it runs. The caller holds the folder's lock. */
export async function stopPostgres(folder: DataFolder): Promise<void> {
  const mark = postmaster(folder.in("postgres"));
  if (mark) await stopProcess(mark, "SIGINT"); // "fast": breaks connections off, then checkpoints
}

/** The password that goes with the data, or a new one where there are no data yet. */
function passwordOf(folder: DataFolder, data: string): string {
  const known = folder.readRecord().postgres?.password;
  if (known) return known;
  if (!existsSync(data)) return randomBytes(24).toString("base64url");
  throw new Obstacle(
    `The password of the PostgreSQL in ${data} was kept in ${folder.in("engines.json")}, which no longer has it: restore that file, or delete the folder to start again.`,
  );
}

type Programs = Awaited<ReturnType<typeof postgresPrograms>>;

/**
 * Creates the cluster in another folder, then moves it, so that an incomplete one is never used.
 */
async function initialise(folder: DataFolder, programs: Programs, password: string): Promise<void> {
  folder.writeRecord({ postgres: { password } });
  const work = folder.in("postgres.new");
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { mode: 0o700 });
  const passwordFile = `${work}/password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  programs.own(passwordFile);
  programs.own(work);
  // The built-in locale exists on every machine and sorts by code point.
  const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const access = [`--username=${user}`, "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
  await programs.run("initdb", [`--pgdata=${work}/data`, ...locale, ...access]);
  renameSync(`${work}/data`, folder.in("postgres"));
  rmSync(work, { recursive: true });
}

async function start(folder: DataFolder, programs: Programs, port: number): Promise<void> {
  const log = folder.in("logs", "postgres.log");
  writeFileSync(log, "", { mode: 0o600 });
  programs.own(log);
  const settings = {
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
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`);
  try {
    await programs.run("pg_ctl", [
      ...["start", "--wait", "--timeout=120", "--silent"],
      ...[`--pgdata=${folder.in("postgres")}`, `--log=${log}`, `--options=${options.join(" ")}`],
    ]);
  } catch (error) {
    const last = readFileSync(log, "utf8").trim().split("\n").at(-1);
    throw new Obstacle(
      `PostgreSQL does not start in ${folder.in("postgres")} (${last}): see ${log}, or set DATABASE_URL to another PostgreSQL.`,
      { cause: error },
    );
  }
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [databaseName]);
    if (rowCount === 0) await client.query(`create database ${databaseName}`);
  } finally {
    await client.end();
  }
}

/** The server process of a cluster, if it runs. */
function postmaster(data: string) {
  const lines = pidFile(data);
  const mark = lines ? markOf(Number(lines[0])) : null;
  return mark && isProgram(mark.pid, "postgres", data) ? mark : null;
}

function runningPort(data: string): number | null {
  return postmaster(data) ? Number(pidFile(data)?.[3]) : null;
}

/**
 * Lines of postmaster.pid: the process, the folder, the start, the port … Null where there is none.
 */
function pidFile(data: string): string[] | null {
  try {
    return readFileSync(`${data}/postmaster.pid`, "utf8").split("\n");
  } catch {
    return null;
  }
}
