import { Anchor } from "@/components/ui/anchor";
import { emptySearch, type SearchParams, searchHref, tableHref } from "@/lib/search/url";

/** What can be asked, each question with what answers it. */
export function ExampleSearches() {
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
              <span className="flex-none text-small text-muted">{leadsTo}</span>
            </Anchor>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Example = { words: string; href: string; leadsTo: "search" | "checklist" | "guideline" | "statistics" };

const searchFor = (words: string, part: Partial<SearchParams>): Example => ({
  words,
  href: searchHref({ ...emptySearch, ...part }),
  leadsTo: "search",
});

/** Questions of those who work with these decisions, each with the page that answers it. */
const examples: readonly Example[] = [
  searchFor("Overturned lumbar MRI where the claims administrator cited only the ODG", {
    treatment: ["mri"],
    "body-part": ["lumbar-spine"],
    outcome: ["overturned"],
    "ur-body": ["only-odg"],
  }),
  {
    words: "What a request for physical therapy must show",
    href: "/treatments/physical-therapy/checklist",
    leadsTo: "checklist",
  },
  {
    words: "Physical Medicine in the MTUS: who cites it, and how those issues went",
    href: "/guidelines/chronic-pain-medical-treatment-guidelines/physical-medicine",
    leadsTo: "guideline",
  },
  {
    words: "Share overturned by the reviewer’s specialty",
    href: tableHref({ rows: "specialty", columns: "none" }, emptySearch),
    leadsTo: "statistics",
  },
  searchFor("“home exercise program”, in those words", { q: '"home exercise program"' }),
  searchFor("Decisions that contradict their own rationale", { flag: ["decision-contradicts-rationale"] }),
];
