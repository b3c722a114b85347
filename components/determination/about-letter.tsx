import { fileWords, originalWords, readingWords } from "@/components/determination/origin-words";
import { Shown } from "@/components/evidence/shown";
import { Anchor } from "@/components/ui/anchor";
import { Fact, Facts } from "@/components/ui/facts";
import type { Determination } from "@/lib/letter/determination";
import type { DeterminationView } from "@/lib/letter/record";
import { isoDay, longDate } from "@/lib/words/dates";

/**
 * What else the letter's header says, where its text comes from, and what was done with it: in
 * words for who never saw a file.
 */
export function AboutLetter({ view }: { view: DeterminationView }) {
  const { id, determination, revision, revisions, sources, mediaType } = view;
  return (
    <section aria-labelledby="about-title" className="mt-12 border-t border-rule pt-6">
      <h2 id="about-title" className="mb-3 text-heading">
        About this letter
      </h2>
      <Facts>
        <HeaderDates determination={determination} />
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

/** The dates and priority of the letter's header table, those that it states. */
function HeaderDates({ determination: { dates, priority } }: { determination: Determination }) {
  const rows = [
    ["header-injury", "Injured, says the header", dates.injury],
    ["ur-denied", "Refused before, on", dates.urDenial],
    ["application", "Application received", dates.applicationReceived],
    ["assigned", "Assigned for review", dates.assigned],
  ] as const;
  return (
    <>
      {rows.map(
        ([at, name, date]) =>
          date && (
            <Fact key={at} name={name}>
              <Shown at={at} found={date}>
                {longDate(date.value)}
              </Shown>
            </Fact>
          ),
      )}
      {priority && (
        <Fact name="Priority">
          <Shown at="priority" found={priority}>
            {priority.value}
          </Shown>
        </Fact>
      )}
    </>
  );
}
