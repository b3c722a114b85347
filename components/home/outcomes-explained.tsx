import { OutcomeMeanings } from "@/components/words/outcome-meanings";

/**
 * What the two decisions mean, for somebody who comes here for the first time, perhaps with such a
 * letter about themselves.
 */
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
      <p className="mt-3 text-muted">This explains words. It is not legal advice.</p>
    </section>
  );
}
