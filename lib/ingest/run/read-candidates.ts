import { setImmediate } from "node:timers/promises";
import { type RejectionToSave, rejectionKey } from "@/lib/db/rejections";
import { mayBePdf, type PdfPool } from "@/lib/ingest/extract/pdf-pool";
import { type ReadFile, readBytes } from "@/lib/ingest/extract/read-file";
import { type ReadLetter, readLetters } from "@/lib/ingest/letter";
import { type Candidate, rejectionOf } from "@/lib/ingest/run/candidate";
import type { ReadText } from "@/lib/ingest/run/store";

/** What candidates contain. `repeated`: how many were twice in the batch, with name and bytes. */
type ReadCandidates = { texts: ReadText[]; rejections: RejectionToSave[]; repeated: number };

/** Letters and characters that are read without a pause: some 10 ms, or one long letter. */
const together = { letters: 16, characters: 200_000 };

/** Reads candidates in order; files with the same text become one text with several sources. */
export async function readCandidates(
  candidates: Candidate[],
  pdfs: PdfPool,
  { signal, onRead }: { signal?: AbortSignal; onRead: (candidate: Candidate) => void },
): Promise<ReadCandidates> {
  const texts = new Map<string, ReadText>();
  const rejections: RejectionToSave[] = [];
  let repeated = 0;
  // All PDFs of the batch go to the processes at once; each is awaited in its turn.
  const opened = candidates.map(({ file, bytes }) =>
    mayBePdf(bytes, file.name) ? pdfs.read(bytes, file.name) : undefined,
  );
  let group: { candidate: Candidate; file: ReadFile }[] = [];
  let characters = 0;
  for (const [index, candidate] of candidates.entries()) {
    const file = await (opened[index] ?? readBytes(candidate.bytes, candidate.file.name));
    if (signal?.aborted) break;
    group.push({ candidate, file });
    characters += file.ok ? file.source.text.length : 0;
    const isLast = index === candidates.length - 1;
    if (group.length < together.letters && characters < together.characters && !isLast) continue;
    for (const [index, read] of readLetters(group.map(({ file }) => file)).entries())
      keep(group[index]!.candidate, read);
    group = [];
    characters = 0;
    // Parsing blocks the event loop, so answers of the engines are handled between two groups.
    await setImmediate();
  }
  return { texts: [...texts.values()], rejections, repeated };

  function keep(candidate: Candidate, read: ReadLetter) {
    const { file } = candidate;
    onRead(candidate);
    if (!read.ok) {
      candidate.within?.reject();
      rejections.push(rejectionOf(candidate, read));
      return;
    }
    const same = texts.get(read.letter.contentHash);
    if (!same) texts.set(read.letter.contentHash, { ...read, letter: { ...read.letter, files: [file] } });
    else if (same.letter.files.some((other) => rejectionKey(other) === rejectionKey(file))) repeated += 1;
    else same.letter.files.push(file);
  }
}
