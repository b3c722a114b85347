import { HeaderDates } from "@/components/determination/header-dates";
import { Anchor } from "@/components/ui/anchor";
import { Fact, Facts } from "@/components/ui/facts";
import { isoDay, longDate } from "@/components/words/dates";
import type { DeterminationView } from "@/lib/letter/record";

/** Where the text comes from, and what else the letter's header says. */
export function AboutLetter({ view }: { view: DeterminationView }) {
  const { id, determination, revision, revisions, sources } = view;
  return (
    <section aria-labelledby="about-title" className="mt-12 border-t border-rule pt-6">
      <h2 id="about-title" className="mb-3 text-heading">
        About this letter
      </h2>
      <Facts>
        <HeaderDates determination={determination} />
        <Fact name="Read from">
          {sources.map(({ name }) => name).join(", ")}
          <span className="text-muted"> ({view.mediaType === "pdf" ? "PDF" : "text"})</span>
        </Fact>
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
        </Fact>
      </Facts>
    </section>
  );
}
