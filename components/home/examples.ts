import { emptySearch, type SearchParams, searchHref } from "@/lib/search/url/params";
import { tableHref } from "@/lib/search/url/statistics-params";

type Example = { words: string; href: string; leadsTo: "search" | "checklist" | "guideline" | "statistics" };

const searchFor = (words: string, part: Partial<SearchParams>): Example => ({
  words,
  href: searchHref({ ...emptySearch, ...part }),
  leadsTo: "search",
});

/** Questions of those who work with these decisions, each with the page that answers it. */
export const examples: readonly Example[] = [
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
