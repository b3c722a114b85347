import { resolve } from "node:path";
import { CannotDump, dumpTables } from "@/lib/db/backup";
import { openPool } from "@/lib/db/pool";
import { checkNewFile, openArchive, sizeOf, writeArchive } from "@/lib/ingest/backup/archive";
import { readFlags } from "@/lib/ingest/commands/arguments";
import { print, runCommand, usageOr } from "@/lib/ingest/commands/command";
import { openDatabaseEngine } from "@/lib/local/engines";
import { Obstacle } from "@/lib/local/obstacle";

const usage = `Usage: npm run backup -- FILE [--check]
Writes all that PostgreSQL holds into one file, as it is at this moment, while the site and ingestions run; then
reads the file back and compares it with what was written. The search index follows from PostgreSQL.
The file has all letters, also withdrawn ones: keep it as you keep the letters.
  --check  writes nothing: tells whether an existing backup is whole
Exit code: 0 the backup is whole, 2 it is not`;

const call = await usageOr(readFlags(process.argv.slice(2), ["check"], true), usage);
const [file, ...more] = call.positionals;
if (file === undefined || more.length > 0) await usageOr({ fault: "Name one file." }, usage);
const path = resolve(file ?? "");

await runCommand(async () => {
  if (!call.flags.check) await write();
  const { manifest, close } = await openArchive(path);
  close();
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  const held = manifest.tables.find(({ name }) => name === "determination")?.rows ?? 0;
  const megabytes = ((await sizeOf(path)) / 1e6).toFixed(1);
  await print(
    `${path} is a whole backup of ${manifest.createdAt}: ${held} determinations, ${rows} rows in ${manifest.tables.length} tables, ${megabytes} MB.`,
  );
  return 0;
});

async function write(): Promise<void> {
  await checkNewFile(path);
  const database = await openDatabaseEngine();
  const pool = openPool(database.ownerUrl ?? database.databaseUrl);
  try {
    await writeArchive(path, (keep) => dumpTables(pool, keep));
  } catch (error) {
    if (error instanceof CannotDump)
      throw new Obstacle(
        `A newer version of IMR Casebook made the database (${error.migration}): use that version to back it up.`,
      );
    throw error;
  } finally {
    await pool.end();
    await database.close();
  }
}
