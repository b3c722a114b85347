import { type Branch, groupTallies, type Limb } from "@/components/tree/tree";
import { guidelineById, sectionById } from "@/lib/catalog/guidelines";
import type { GuidelineBody } from "@/lib/letter/vocabulary";
import type { Tally } from "@/lib/search/results";
import { bodyAnchor, bodyWords } from "@/lib/words/bodies";

/**
 * Bodies, their guidelines, and the sections of each, with the decisions on the issues that cite
 * them.
 */
export function guidelineTree(guidelines: readonly Tally[], sections: readonly Tally[]): Limb[] {
  const children = groupTallies(sections, ({ value }) => value.split("/")[0] ?? "");
  const branches = guidelines.map((tally) => toBranch(tally, children.get(tally.value) ?? []));
  const bodies = Object.entries(bodyWords) as [GuidelineBody, string][];
  return bodies.map(([body, title]) => ({
    id: bodyAnchor(body),
    title,
    branches: branches.filter(({ tally }) => (guidelineById(tally.value)?.body ?? "Other") === body),
  }));
}

function toBranch(tally: Tally, sections: readonly Tally[]): Branch {
  const guideline = guidelineById(tally.value);
  const superseded = guideline?.editions.at(-1)?.superseded;
  return {
    tally,
    href: `/guidelines/${tally.value}`,
    names: [tally.label, guideline?.name, ...(guideline?.aliases ?? [])].join("; "),
    ...(superseded && { note: `superseded ${superseded.slice(0, 4)}` }),
    children: sections.map((section) => ({
      tally: section,
      href: `/guidelines/${section.value}`,
      names: [section.label, ...(sectionById(section.value)?.aliases ?? [])].join("; "),
      children: [],
    })),
  };
}
