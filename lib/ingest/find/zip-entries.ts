import type { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from "yauzl";
import { fileType, typeLabel } from "@/lib/ingest/find/file-type";
import { type Finding, maxLetterBytes, type Place, readableName } from "@/lib/ingest/find/finding";
import { jsonLines } from "@/lib/ingest/find/json-lines";
import { readStreamBytes, tooLarge } from "@/lib/ingest/find/read-bytes";
import { messageOf } from "@/lib/local/obstacle";

/** An entry before it is read, with its place. */
type Unread = Place & { kind: "refused"; head: Buffer; weight: number };

/**
 * The letters of a zip archive, in the order of its central directory. One entry is in memory at a
 * time and nothing is written to disk, so an entry's name is only a label. Entries that declare or
 * unpack to more than a letter's size are refused, and an archive whose entries overlap (a zip
 * bomb) is rejected.
 */
export async function* zipEntries(archive: Place, size: number): AsyncGenerator<Finding> {
  let accounted = 0;
  try {
    // Names are decoded here, because the reader rejects a whole archive for one name that leads
    // out of it.
    const zip = await openPromise(archive.path, { decodeStrings: false });
    for await (const entry of zip.eachEntry()) {
      accounted += storedSize(entry);
      if (accounted > size) throw new Error("its entries overlap");
      yield* readEntry(zip, entry, archive);
    }
  } catch (error) {
    const detail = messageOf(error);
    const refused = {
      kind: "refused",
      reason: "corrupt-archive",
      detail,
      head: Buffer.alloc(0),
      weight: 0,
    } as const;
    yield { ...archive, ...refused };
  }
}

async function* readEntry(zip: ZipFile, entry: Entry, archive: Place): AsyncGenerator<Finding> {
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
  if (!entry.canDecodeFileData()) {
    const detail = entry.isEncrypted()
      ? "encrypted in its archive"
      : `compressed by method ${entry.compressionMethod}`;
    yield { ...refused, reason: "unreadable-file", detail };
    return;
  }
  if (type === "letter" && entry.uncompressedSize > maxLetterBytes) {
    yield { ...refused, reason: "too-large", detail: tooLarge };
    return;
  }
  try {
    const stream: Readable = await zip.openReadStreamPromise(entry);
    if (type === "jsonl") yield* jsonLines(stream, place, weight / Math.max(1, entry.uncompressedSize));
    else yield await readLetter(stream, entry, refused);
  } catch (error) {
    yield {
      ...refused,
      reason: "corrupt-archive",
      detail: messageOf(error),
    };
  }
}

async function readLetter(stream: Readable, entry: Entry, refused: Unread): Promise<Finding> {
  const read = await readStreamBytes(stream);
  if (!read.ok) return { ...refused, reason: "too-large", detail: tooLarge, head: read.head };
  if (crc32(read.bytes) !== entry.crc32) throw new Error("its bytes do not match their checksum");
  return { ...refused, kind: "candidate", bytes: read.bytes };
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
