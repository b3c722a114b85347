import { FactRows } from "@/components/evidence/fact-rows";
import { letterFacts } from "@/components/evidence/letter-facts";
import { Anchor } from "@/components/ui/anchor";
import { Fact, Facts } from "@/components/ui/facts";
import type { DeterminationView } from "@/lib/letter/record";
import { isoDay, longDate } from "@/lib/words/dates";
import { isOwnId } from "@/lib/words/letter-name";

/**
 * The rest of the letter's header, the source of its text, and how it was processed, in lay words.
 */
export function AboutLetter({ view }: { view: DeterminationView }) {
  const { id, revision, revisions, sources, mediaType, contentHash } = view;
  return (
    <section aria-labelledby="about-title" className="mt-12 border-t border-rule pt-6">
      <h2 id="about-title" className="mb-3 text-heading">
        About this letter
      </h2>
      <Facts>
        <FactRows rows={letterFacts} section="header" of={view} />
        <Fact name={sources.length === 1 ? "File" : "Files"}>
          <ul>
            {[...sources.entries()].map(([at, source]) => (
              <li key={at}>{fileWords({ mediaType, contentHash }, source)}</li>
            ))}
          </ul>
        </Fact>
        <Fact name="How it was read">{readingWords(mediaType)}</Fact>
        <Fact name="Original">{originalWords(view)}</Fact>
        {revisions.length > 1 && (
          <Fact name="Revisions">
            <ul>
              {revisions.map(({ revision: number, createdAt }) => (
                <li key={number}>
                  {number === revision ? (
                    <b className="font-semibold">Revision {number}</b>
                  ) : (
                    <Anchor href={`/determinations/${id}?revision=${number}`}>Revision {number}</Anchor>
                  )}
                  <span className="text-muted">, kept since {longDate(isoDay(createdAt))}</span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact name="Fingerprint">
          <span className="text-small break-all text-muted">SHA-256 {contentHash}</span>
          <span className="block text-small text-muted">
            A copy with the same words has the same fingerprint; one changed word gives another.
          </span>
        </Fact>
      </Facts>
    </section>
  );
}

/**
 * What a file was and when it came in. The hash is that of its masked words: a file's name may hold
 * personal data, and from the hash of its bytes what is masked could be found by trying.
 */
export function fileWords(
  { mediaType, contentHash }: Pick<DeterminationView, "mediaType" | "contentHash">,
  { createdAt }: DeterminationView["sources"][number],
): string {
  const kind = mediaType === "pdf" ? "PDF" : "Text file";
  return `${kind}, SHA-256 ${contentHash.slice(0, 8)}…, added here on ${longDate(isoDay(createdAt))}`;
}

/** What it means that a letter was read. */
export function readingWords(mediaType: DeterminationView["mediaType"]): string {
  const text = mediaType === "pdf" ? "took the text out of the PDF and " : "";
  return `A program ${text}looked through the text for what this page shows. No person has checked it: follow a value to its words in the letter to see whether it is right.`;
}

/**
 * Where the original letter can be found. No address: the State moves its pages, and a wrong
 * address would be worse than none.
 */
export function originalWords({ id, sample }: Pick<DeterminationView, "id" | "sample">): string {
  if (sample) return "There is none: this letter is invented. No such worker, reviewer or decision exists.";
  const where =
    "California’s Division of Workers’ Compensation publishes these letters on its own site, without the worker’s name.";
  return isOwnId(id)
    ? `${where} This one states no case number by which it could be looked up there. The original counts, not this copy.`
    : `${where} Look there for case ${id} before you rely on this copy: the original counts.`;
}
