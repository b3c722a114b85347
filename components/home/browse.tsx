import { Anchor } from "@/components/ui/anchor";
import { notStated } from "@/lib/search/filters";
import { issuesOf, type Tally } from "@/lib/search/results";
import { formatCount } from "@/lib/words/numbers";
import { topicHref, topicKinds } from "@/lib/words/topics";

/** What one enters by without a query; each has a page for every value, under its address. */
export const entrances = ["treatment", "guideline", "body-part", "specialty"] as const;
export type Entrance = (typeof entrances)[number];

const shown: Record<Entrance, { title: string; all: string }> = {
  treatment: { title: "Treatments", all: "All treatments" },
  guideline: { title: "Guidelines cited", all: "All guidelines" },
  "body-part": { title: "Body parts", all: "All body parts" },
  specialty: { title: "Reviewers’ specialties", all: "All specialties" },
};
const valuesShown = 8;

/**
 * Entry points for readers without a query: the most frequent of each, with how many issues have it.
 */
export function Browse({ tallies }: { tallies: Record<Entrance, readonly Tally[]> }) {
  return (
    <section aria-labelledby="browse-title" className="mt-14">
      <h2 id="browse-title" className="text-heading">
        Browse
      </h2>
      <p className="mt-1 mb-5 text-muted">With the number of issues decided</p>
      <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
        {entrances.map((entrance) => (
          <Column
            key={entrance}
            entrance={entrance}
            tallies={tallies[entrance].filter(({ value }) => value !== notStated)}
          />
        ))}
      </div>
    </section>
  );
}

type ColumnProps = { entrance: Entrance; tallies: readonly Tally[] };

function Column({ entrance, tallies }: ColumnProps) {
  const { title, all } = shown[entrance];
  return (
    <div>
      <h3 className="mb-2 text-lead">{title}</h3>
      <ul>
        {tallies.slice(0, valuesShown).map((tally) => (
          <li key={tally.value} className="border-t border-rule">
            <Anchor
              href={topicHref(entrance, tally.value)}
              className="flex justify-between gap-4 py-1.5 no-underline hover:underline"
            >
              <span>{tally.label}</span>
              <span className="flex-none text-small leading-[1.8] text-muted tabular-nums">
                {formatCount(issuesOf(tally))}
              </span>
            </Anchor>
          </li>
        ))}
        <li className="border-t border-rule">
          <Anchor href={topicKinds[entrance].path} className="block py-1.5 text-small">
            {all}
          </Anchor>
        </li>
      </ul>
    </div>
  );
}
