import { fileWords, originalWords, readingWords } from "@/components/determination/origin-words";
import { FactRows } from "@/components/evidence/fact-rows";
import { letterFacts } from "@/components/evidence/letter-facts";
import { Anchor } from "@/components/ui/anchor";
import { Fact, Facts } from "@/components/ui/facts";
import type { DeterminationView } from "@/lib/letter/record";
import { isoDay, longDate } from "@/lib/words/dates";

/**
 * What else the letter's header says, where its text comes from, and what was done with it: in
 * words for who never saw a file.
 */
export function AboutLetter({ view }: { view: DeterminationView }) {
  const { id, revision, revisions, sources, mediaType } = view;
  return (
    <section aria-labelledby="about-title" className="mt-12 border-t border-rule pt-6">
      <h2 id="about-title" className="mb-3 text-heading">
        About this letter
      </h2>
      <Facts>
        <FactRows rows={letterFacts} section="header" of={view} />
        <Fact name={sources.length === 1 ? "File" : "Files"}>
          <ul>
            {sources.map(({ name, createdAt }) => (
              <li key={`${name} ${isoDay(createdAt)}`}>
                {name}
                <span className="text-muted">, {fileWords(mediaType, createdAt)}</span>
              </li>
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
          <span className="text-small break-all text-muted">SHA-256 {view.contentHash}</span>
          <span className="block text-small text-muted">
            A copy with the same words has the same fingerprint; one changed word gives another.
          </span>
        </Fact>
      </Facts>
    </section>
  );
}
