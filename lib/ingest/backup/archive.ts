import { createWriteStream } from "node:fs";
import { open, rename, rm, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { finished, pipeline } from "node:stream/promises";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import * as yazl from "yazl";
import { z } from "zod";
import { Counted, type Dump, type Keep } from "@/lib/db/backup";
import { messageOf, Obstacle } from "@/lib/local/obstacle";

/*
 * A backup is a zip archive: TABLE.copy holds the rows of a table in PostgreSQL's text format, and
 * manifest.json, which is written last, how many there are and their hashes.
 */

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const name = z.string().regex(/^[a-z_][a-z0-9_]*$/);
const manifestSchema = z.object({
  format: z.literal("imr-casebook-backup"),
  version: z.literal(1),
  createdAt: z.iso.datetime(),
  migrations: z.array(z.object({ name: z.string(), checksum: hash })).min(1),
  tables: z.array(z.object({ name, columns: z.array(name), rows: z.int(), sha256: hash })).min(1),
});
type Manifest = z.infer<typeof manifestSchema>;

const manifestName = "manifest.json";
const mostManifestBytes = 1_000_000;
const fileOf = (table: string) => `${table}.copy`;

/** Writes a backup. Nobody else may read it, and a file that is not whole never has its name. */
export async function writeArchive(path: string, dump: (keep: Keep) => Promise<Dump>): Promise<void> {
  const partial = `${path}.partial`;
  const zip = new yazl.ZipFile();
  const stored = pipeline(zip.outputStream, createWriteStream(partial, { mode: 0o600, flush: true }));
  const failed = new Promise<never>((_, reject) => {
    stored.catch(reject);
    zip.once("error", reject);
  });
  try {
    const keep: Keep = async (table, rows) => {
      const stream = Readable.from(rows, { objectMode: false });
      zip.addReadStream(stream, fileOf(table));
      await Promise.race([finished(stream), failed]);
    };
    const { migrations, tables } = await dump(keep);
    const createdAt = new Date().toISOString();
    const manifest: Manifest = { format: "imr-casebook-backup", version: 1, createdAt, migrations, tables };
    zip.addBuffer(Buffer.from(JSON.stringify(manifest, null, 2)), manifestName);
    zip.end();
    await Promise.race([stored, failed]);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** A backup that is open for reading. */
export type Archive = {
  manifest: Manifest;
  /** The rows of one of its tables. */
  open(table: string): Promise<Readable>;
  close(): void;
};

/**
 * Opens a backup after it has been read as a whole: every table is there with the rows that the
 * manifest tells of. Throws an Obstacle that says what is wrong with the file.
 */
export async function openArchive(path: string): Promise<Archive> {
  try {
    const zip = await openPromise(path, { autoClose: false });
    try {
      const entries = new Map<string, Entry>();
      for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
      const manifest = await readManifest(zip, entries);
      const openTable = (table: string) => zip.openReadStreamPromise(entryOf(entries, fileOf(table)));
      for (const table of manifest.tables) await checkTable(await openTable(table.name), table);
      return { manifest, open: openTable, close: () => zip.close() };
    } catch (error) {
      zip.close();
      throw error;
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      throw new Obstacle(`${path}: there is no such file.`);
    throw new Obstacle(
      `${path} is no whole backup of IMR Casebook: ${messageOf(error)}. Nothing was changed.`,
    );
  }
}

async function readManifest(zip: ZipFile, entries: Map<string, Entry>): Promise<Manifest> {
  const entry = entryOf(entries, manifestName);
  if (entry.uncompressedSize > mostManifestBytes) throw new Error(`its ${manifestName} is too large`);
  const text = (await buffer(await zip.openReadStreamPromise(entry))).toString("utf8");
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    throw new Error(`its ${manifestName} is of another format`);
  }
}

function entryOf(entries: Map<string, Entry>, file: string): Entry {
  const entry = entries.get(file);
  if (!entry) throw new Error(`it has no ${file}`);
  return entry;
}

async function checkTable(
  stream: Readable,
  { name, rows, sha256 }: Manifest["tables"][number],
): Promise<void> {
  const counted = new Counted(stream);
  for await (const _ of counted);
  const found = counted.result();
  if (found.rows !== rows || found.sha256 !== sha256)
    throw new Error(`the rows of ${name} are not those that were written`);
}

/** Bytes of a file. */
export async function sizeOf(path: string): Promise<number> {
  return (await stat(path)).size;
}

/** Throws an Obstacle where a file of that name exists, or cannot be made. */
export async function checkNewFile(path: string): Promise<void> {
  try {
    await (await open(path, "wx")).close();
    await rm(path);
  } catch (error) {
    const isThere = error instanceof Error && "code" in error && error.code === "EEXIST";
    throw new Obstacle(
      isThere
        ? `${path} exists already: name a new file.`
        : `${path} cannot be written: ${messageOf(error)}.`,
    );
  }
}
