import type { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from "yauzl";
import type { Contents } from "@/lib/ingest/find/contents";
import { fileType, typeLabel } from "@/lib/ingest/find/file-type";
import { type Finding, type Place, readableName } from "@/lib/ingest/find/finding";
import { jsonLines } from "@/lib/ingest/find/json-lines";
import { readStreamBytes } from "@/lib/ingest/find/read-bytes";
import { messageOf } from "@/lib/local/obstacle";

/** An entry before it is read, with its place. */
type Unread = Place & { kind: "refused"; head: Buffer; weight: number };

/**
 * The letters of a zip archive, in the order of its central directory. One entry is in memory at a
 * time and nothing is written to disk, so an entry's name is only a label. Entries that declare or
 * unpack to more than a letter's size are refused, and an archive whose entries overlap (a zip
 * bomb) is rejected. Throws OverLimit at a limit, and when the run is aborted.
 */
export async function* zipEntries(archive: Place, size: number, within: Contents): AsyncGenerator<Finding> {
  let accounted = 0;
  try {
    // Names are decoded here, because the reader rejects a whole archive for one name that leads
    // out of it.
    const zip = await openPromise(archive.path, { decodeStrings: false });
    for await (const entry of zip.eachEntry()) {
      within.entry();
      accounted += storedSize(entry);
      if (accounted > size) throw new Error("its entries overlap");
      yield* readEntry(zip, entry, archive, within);
    }
  } catch (error) {
    within.passOn(error);
    within.found("rejection");
    const head = Buffer.alloc(0);
    const detail = messageOf(error);
    yield { ...archive, kind: "refused", reason: "corrupt-archive", detail, head, weight: 0 };
  }
}

async function* readEntry(
  zip: ZipFile,
  entry: Entry,
  archive: Place,
  within: Contents,
): AsyncGenerator<Finding> {
  const name = entryName(entry);
  const weight = storedSize(entry);
  if (name.endsWith("/")) return;
  const type = fileType(name);
  if (type === null || type === "zip") {
    yield { kind: "passed-over", type: `${typeLabel(name)} in an archive`, weight };
    return;
  }
  const place = { name: readableName(name.split("/").at(-1) ?? name), path: `${archive.path}!/${name}` };
  const refused: Unread = { ...place, kind: "refused", head: Buffer.alloc(0), weight };
  try {
    const stream = await openEntry(zip, entry);
    if (type === "jsonl") {
      yield* jsonLines(stream, place, within, weight / Math.max(1, entry.uncompressedSize));
      return;
    }
    const finding = await readLetter(stream, entry, refused, within);
    within.found(finding.kind === "candidate" ? "letter" : "rejection");
    yield finding;
  } catch (error) {
    within.passOn(error);
    within.found("rejection");
    const reason = error instanceof NotOpened ? "unreadable-file" : "corrupt-archive";
    yield { ...refused, reason, detail: messageOf(error) };
  }
}

/** An entry that is packed in a way that this program does not read. */
class NotOpened extends Error {}

async function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  if (entry.isEncrypted()) throw new NotOpened("encrypted in its archive");
  if (!entry.canDecodeFileData()) throw new NotOpened(`compressed by method ${entry.compressionMethod}`);
  return await zip.openReadStreamPromise(entry);
}

async function readLetter(
  stream: Readable,
  entry: Entry,
  refused: Unread,
  within: Contents,
): Promise<Finding & Place> {
  const read = await readStreamBytes(stream, (bytes) => within.chunk(bytes));
  if (!read.ok) return { ...refused, reason: "too-large", detail: read.detail, head: read.head };
  if (crc32(read.bytes) !== entry.crc32) throw new Error("its bytes do not match their checksum");
  return { ...refused, kind: "candidate", bytes: read.bytes, within };
}

/** Bytes of the archive that an entry takes: its data and its two headers. */
function storedSize(entry: Entry): number {
  return entry.compressedSize + 30 + 46 + 2 * entry.fileNameLength;
}

/**
 * An entry's name with forward slashes, and without characters that a file system or database
 * rejects.
 */
function entryName(entry: Entry): string {
  const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
  return readableName(name.replaceAll("\\", "/"));
}
