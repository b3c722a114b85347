import { sourceNames } from "@/lib/catalog/guideline-names";
import { type DocumentHead, readHead } from "@/lib/parse/citation/document/document-head";
import { nearHead, omittedHead } from "@/lib/parse/citation/document/near-head";
import { type LineText, phraseAt, type Range } from "@/lib/parse/citation/line-text";
import { chapterAt } from "@/lib/parse/citation/odg/chapter";
import { odgNameHere } from "@/lib/parse/citation/odg/noise";

/**
 * A stretch of a phrase that one source owns: a document of the MTUS or ACOEM, the ODG (named, or
 * by a chapter), other literature.
 */
export type Unit = Range &
  (
    | { kind: "document"; head: DocumentHead }
    | { kind: "odg"; named: boolean }
    | { kind: "other"; sourceId: string | null; address: boolean }
  );

/** A unit whose name is read up to `read`. */
export type Open = Unit & { read: number };

const address = /(?:https?:\/\/|www\.)[^\s,;]{0,300}/iy;
const odgAddress = /\bodg|worklossdata/i;
const chapterWord = /^chapters?\s\d/i;

/**
 * The unit that begins here: any at all where one must begin (`open`), else only one that names
 * itself.
 */
export function sourceAt(line: LineText, rest: Range, open: boolean, mtus: boolean): Open | null {
  const odgEnd = odgAt(line, rest);
  if (odgEnd !== null) return { ...rest, kind: "odg", named: true, read: odgEnd };
  const head =
    (open && mtus && omittedHead(line, rest)) || (readHead(line, rest) ?? nearHead(line, rest, mtus));
  if (head && (open || head.certain)) return { ...rest, kind: "document", head, read: head.to };
  if (!open) return null;
  const chapter = mtus ? null : chapterAt(line, rest, true);
  if (chapter) return { ...rest, kind: "odg", named: false, read: chapter.to };
  const url = addressAt(line, rest);
  if (url && odgAddress.test(url)) return { ...rest, kind: "odg", named: true, read: rest.from + url.length };
  return other(rest, phraseAt(line, sourceNames, rest)?.value.id ?? null, url);
}

/** ", Chapter 13" behind a chapter of ACOEM is another of its chapters. */
export function furtherChapter(line: LineText, rest: Range, current: Open | undefined): Open | null {
  if (current?.kind !== "document" || !current.head.saysAcoem) return null;
  if (!chapterWord.test(line.text.slice(rest.from, rest.from + 12))) return null;
  const head = readHead(line, rest);
  return head?.guidelineId ? { ...rest, kind: "document", head, read: head.to } : null;
}

/** A unit of other literature. */
export function other(rest: Range, sourceId: string | null, url: string | null): Open {
  return { ...rest, kind: "other", sourceId, address: url !== null, read: rest.from + (url?.length ?? 1) };
}

/** The position after the ODG's name, with or without a bracket before it. */
export function odgAt({ text }: LineText, { from, to }: Range): number | null {
  odgNameHere.lastIndex = text[from] === "(" ? from + 1 : from;
  return odgNameHere.test(text) && odgNameHere.lastIndex <= to ? odgNameHere.lastIndex : null;
}

/** The web address that starts here, if one does. */
export function addressAt({ text }: LineText, { from }: Range): string | null {
  address.lastIndex = from;
  return address.exec(text)?.[0] ?? null;
}
