import type { DeterminationView } from "@/lib/letter/record";
import { isoDay, longDate } from "@/lib/words/dates";

/**
 * On paper only: where the sheet is from, what text it shows, and of which day; on each page its
 * number.
 */
export function PrintFooter({ view, site }: { view: DeterminationView; site: string }) {
  const { id, revision, revisions, contentHash } = view;
  const of = revision === revisions.at(-1)?.revision ? "" : `?revision=${revision}`;
  const address = `${site}/determinations/${id}${of}`;
  const foot = address.replace(/["\\]/g, "");
  return (
    <footer className="mt-6 hidden border-t border-rule pt-2 text-small print:block">
      <style>{`@page { @bottom-left { content: "${foot}"; font: 8pt sans-serif } @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif } }`}</style>
      {view.sample && <p>Sample: an invented letter. No such worker, reviewer or decision exists.</p>}
      <p>
        IMR Casebook, {address}, {longDate(isoDay(new Date()))}. Not legal advice; the letter itself counts.
      </p>
      <p>
        Text of the letter, revision {revision}: SHA-256 {contentHash}
      </p>
    </footer>
  );
}
