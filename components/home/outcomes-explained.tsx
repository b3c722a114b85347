import { OutcomeMeanings } from "@/components/words/outcome-meanings";

/** What the two decisions mean, for somebody who comes here for the first time. */
export function OutcomesExplained() {
  return (
    <section id="outcomes" aria-labelledby="outcomes-title">
      <h2 id="outcomes-title" className="mb-3 text-heading">
        What Upheld and Overturned mean
      </h2>
      <OutcomeMeanings />
    </section>
  );
}
