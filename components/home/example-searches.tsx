import { Anchor } from "@/components/ui/anchor";
import { notStated } from "@/lib/search/filters";
import { issuesOf, type Tally } from "@/lib/search/results";
import { emptySearch, type SearchParams, searchHref, tableHref } from "@/lib/search/url";
import { counted, formatCount } from "@/lib/words/numbers";
import { topicHref } from "@/lib/words/topics";

type Question = { words: string; search: SearchParams };

const ask = (words: string, part: Partial<SearchParams>): Question => ({
  words,
  search: { ...emptySearch, ...part },
});

/**
 * Questions of those who work with these decisions. The first of them that enough issues answer are
 * shown.
 */
const questions: readonly Question[] = [
  ask("Overturned lumbar MRI where the claims administrator cited only the ODG", {
    treatment: ["mri"],
    "body-part": ["lumbar-spine"],
    outcome: ["overturned"],
    "ur-body": ["only-odg"],
  }),
  ask("Overturned where the claims administrator cited only the ODG", {
    outcome: ["overturned"],
    "ur-body": ["only-odg"],
  }),
  ask("Overturned physical therapy", { treatment: ["physical-therapy"], outcome: ["overturned"] }),
  ask("Opioids: why refusals were upheld", { "drug-class": ["opioids"], outcome: ["upheld"] }),
  ask("“home exercise program”, in those words", { q: '"home exercise program"' }),
  ask("Overturned surgery", { category: ["surgery"], outcome: ["overturned"] }),
  ask("Decisions that contradict their own rationale", { flag: ["decision-contradicts-rationale"] }),
];

/** The searches behind the questions, whose totals `ExampleSearches` is given in the same order. */
export const exampleSearches = questions.map(({ search }) => search);

/** An example of fewer issues shows little; where the casebook holds few, the largest are taken. */
const fewest = 5;
const mostShown = 3;

type Props = {
  totals: readonly number[];
  tallies: Record<"treatment" | "guideline", readonly Tally[]>;
};

/** What can be asked, each question with what answers it, chosen by what the casebook holds. */
export function ExampleSearches({ totals, tallies }: Props) {
  const [treatment] = tallies.treatment.filter(({ value }) => value !== notStated);
  const [guideline] = tallies.guideline.filter(({ value }) => value !== notStated);
  const examples = [
    ...wellAnswered(totals).map(({ words, search, issues }) => ({
      words,
      href: searchHref(search),
      leadsTo: counted(issues, "issue"),
    })),
    ...(treatment
      ? [
          {
            words: `What a request for ${lowered(treatment.label)} must show`,
            href: `${topicHref("treatment", treatment.value)}/checklist`,
            leadsTo: "checklist",
          },
        ]
      : []),
    ...(guideline
      ? [
          {
            words: `${guideline.label}: who cites it, and how those ${formatCount(issuesOf(guideline))} issues went`,
            href: topicHref("guideline", guideline.value),
            leadsTo: "guideline",
          },
        ]
      : []),
    {
      words: "Share overturned by the reviewer’s specialty",
      href: tableHref({ rows: "specialty", columns: "none" }, emptySearch),
      leadsTo: "statistics",
    },
  ];
  return (
    <section aria-labelledby="examples-title">
      <h2 id="examples-title" className="mb-3 text-heading">
        Try
      </h2>
      <ul>
        {examples.map(({ words, href, leadsTo }) => (
          <li key={href} className="border-t border-rule last:border-b">
            <Anchor
              href={href}
              className="flex items-baseline justify-between gap-4 py-2 no-underline hover:underline"
            >
              <span>{words}</span>
              <span className="flex-none text-small text-muted tabular-nums">{leadsTo}</span>
            </Anchor>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The questions that are shown, in their order, with the number of issues that answer them. */
export function wellAnswered(totals: readonly number[]): (Question & { issues: number })[] {
  const all = questions.map((question, at) => ({ ...question, issues: totals[at] ?? 0 }));
  const well = all.filter(({ issues }) => issues >= fewest);
  const chosen = well.length >= mostShown ? well : all.toSorted((a, b) => b.issues - a.issues);
  const shown = new Set(chosen.slice(0, mostShown).filter(({ issues }) => issues > 0));
  return all.filter((one) => shown.has(one));
}

/** "physical therapy", but "MRI". */
function lowered(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
