import { setImmediate } from "node:timers/promises";
import { type RejectionToSave, rejectionKey } from "@/lib/db/rejections";
import { mayBePdf, type PdfPool } from "@/lib/ingest/extract/pdf-pool";
import { readBytes } from "@/lib/ingest/extract/read-file";
import { type ReadLetter, readLetters } from "@/lib/ingest/letter";
import { type Candidate, rejectionOf } from "@/lib/ingest/run/candidate";
import type { ReadText } from "@/lib/ingest/run/store";

/** What candidates contain. `repeated`: how many were twice in the batch, with name and bytes. */
type ReadCandidates = { texts: ReadText[]; rejections: RejectionToSave[]; repeated: number };

/** Letters that are read without a pause: some 10 ms. */
const together = 16;

/** Reads candidates in order; files with the same text become one text with several sources. */
export async function readCandidates(
  candidates: Candidate[],
  pdfs: PdfPool,
  { signal, onRead }: { signal?: AbortSignal; onRead: (candidate: Candidate) => void },
): Promise<ReadCandidates> {
  const texts = new Map<string, ReadText>();
  const rejections: RejectionToSave[] = [];
  let repeated = 0;
  // All PDFs of the batch go to the threads at once; each is awaited in its turn.
  const opened = candidates.map(({ file, bytes }) =>
    mayBePdf(bytes, file.name) ? pdfs.read(bytes, file.name) : undefined,
  );
  for (let from = 0; from < candidates.length; from += together) {
    // Parsing blocks the event loop, so answers of the engines are handled between two groups.
    await setImmediate();
    if (signal?.aborted) break;
    const group = candidates.slice(from, from + together);
    const files = await Promise.all(
      group.map(({ file, bytes }, index) => opened[from + index] ?? readBytes(bytes, file.name)),
    );
    for (const [index, read] of readLetters(files).entries()) keep(group[index]!, read);
  }
  return { texts: [...texts.values()], rejections, repeated };

  function keep(candidate: Candidate, read: ReadLetter) {
    const { file } = candidate;
    onRead(candidate);
    if (!read.ok) {
      rejections.push(rejectionOf(candidate, read));
      return;
    }
    const same = texts.get(read.letter.contentHash);
    if (!same) texts.set(read.letter.contentHash, { ...read, letter: { ...read.letter, files: [file] } });
    else if (same.letter.files.some((other) => rejectionKey(other) === rejectionKey(file))) repeated += 1;
    else same.letter.files.push(file);
  }
}
