import { type Counts, CountsTable } from "@/components/home/counts-table";
import { SearchBox } from "@/components/layout/search-box";
import { Anchor } from "@/components/ui/anchor";
import { OutcomeBadge } from "@/components/words/badges";
import { holdingsWords } from "@/lib/words/holdings";
import { counted } from "@/lib/words/numbers";
import { decisionWords } from "@/lib/words/outcome";

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

/** How little of all that was issued is here, and what is counted. */
export function Holdings({ counts }: { counts: Counts & { samples: number } }) {
  const words = holdingsWords(counts);
  if (!words) return null;
  return (
    <p className="mt-4 max-w-measure text-small">
      {words} <Anchor href="/coverage">What is held</Anchor>
      <span className="block text-muted">
        An issue is one disputed treatment; a letter may decide several.
      </span>
    </p>
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
      <p className="mb-4">
        A claims administrator refused a treatment that the worker’s doctor asked for, and an independent
        reviewer looked at that refusal. The words speak of the refusal:
      </p>
      <dl className="space-y-3">
        {(["overturned", "upheld"] as const).map((decision) => (
          <div key={decision}>
            <dt>
              <OutcomeBadge decision={decision} />
            </dt>
            <dd className="mt-1.5">{decisionWords[decision].meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3">
        A letter that decides several issues may be partially overturned: some are granted, others not. Each
        issue is found on its own here.
      </p>
      <p className="mt-3">
        Did you get such a letter?{" "}
        <Anchor href="/what-it-means">What it means, what you can still do, and by when</Anchor>.{" "}
        <Anchor href="/what-it-means/es" lang="es">
          En español
        </Anchor>
        .
      </p>
      <p className="mt-3">
        Is there a letter about you? Its case number stands on its first page and looks like{" "}
        <span className="whitespace-nowrap">CM17-0000000</span>; type it into the search box. Published
        letters name no worker.
      </p>
    </section>
  );
}
