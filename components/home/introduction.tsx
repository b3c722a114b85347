import { type Counts, CountsTable } from "@/components/home/counts-table";
import { SearchBox } from "@/components/layout/search-box";
import { OutcomeMeanings } from "@/components/words/outcome-meanings";
import { counted } from "@/lib/words/numbers";

/** What this is, the search box, and how much there is to search. */
export function Masthead({ counts, children }: { counts: Counts | null; children: React.ReactNode }) {
  return (
    <section className="grid grid-cols-1 items-end gap-x-16 gap-y-8 pt-8 sm:pt-14 lg:grid-cols-[minmax(0,1fr)_17rem]">
      <div>
        <h1 className="text-display">California IMR decisions, issue by issue</h1>
        <p className="mt-3 mb-6 max-w-measure text-lead text-muted">
          Search why Independent Medical Review granted or refused a treatment in workers’ compensation: by
          treatment, guideline, reviewer, and the words of the rationale. An independent site, not the
          State’s.
        </p>
        <SearchBox large />
        {children}
      </div>
      {counts && <CountsTable counts={counts} />}
    </section>
  );
}

/** Says that the counts include invented letters, and how to ingest real ones. */
export function SampleNotice({ samples, all }: { samples: number; all: number }) {
  if (all === 0)
    return (
      <p className="mt-4 text-muted">
        No letter has been read in yet. Start with <Command />.
      </p>
    );
  if (samples === 0) return null;
  const which =
    samples === all
      ? "All letters here are"
      : `${counted(samples, "letter", "letters")} here ${samples === 1 ? "is" : "are"}`;
  return (
    <p className="mt-4 max-w-measure text-small text-muted">
      {which} invented samples, marked as such wherever they are shown; figures count them too.
    </p>
  );
}

function Command() {
  return <code className="font-sans font-medium text-ink">npm run ingest -- PATH</code>;
}

/** What the two decisions mean, for a first visitor who may have received such a letter. */
export function OutcomesExplained() {
  return (
    <section id="outcomes" aria-labelledby="outcomes-title">
      <h2 id="outcomes-title" className="mb-3 text-heading">
        What Upheld and Overturned mean
      </h2>
      <OutcomeMeanings />
      <p className="mt-3">
        Is there a letter about you? Its case number stands on its first page and looks like{" "}
        <span className="whitespace-nowrap">CM17-0000000</span>; type it into the search box. Published
        letters name no worker.
      </p>
      <div id="after-the-decision">
        <h3 className="mt-5 mb-1 font-medium">After the decision</h3>
        <p>
          Overturned: the claims administrator has to authorize the treatment. Upheld: this review did not
          change the refusal. Either side may file a petition with the Workers’ Compensation Appeals Board, no
          later than 30 days after the determination was served, and only on narrow grounds: acts beyond the
          Administrative Director’s powers, fraud, a conflict of interest, bias, or a plain error of fact that
          takes no medical expertise to see. If it succeeds, another physician reviews the dispute.
        </p>
        <p className="mt-2 text-muted">
          Labor Code § 4610.6(h) and (i); title 8, California Code of Regulations, § 10575; as read on
          December 1, 2026. Information and Assistance officers of the Division of Workers’ Compensation
          answer questions free of charge.
        </p>
      </div>
      <p className="mt-3 text-muted">This explains words. It is not legal advice.</p>
    </section>
  );
}
