import { type Branch, groupTallies, type Limb } from "@/components/tree/tree";
import { bodyPartById } from "@/lib/catalog/body-parts";
import { guidelineById, sectionById } from "@/lib/catalog/guidelines";
import { slug } from "@/lib/catalog/slug";
import { specialtyById } from "@/lib/catalog/specialties";
import { categories, treatmentById } from "@/lib/catalog/treatments";
import type { GuidelineBody } from "@/lib/letter/vocabulary";
import type { Tally } from "@/lib/search/results";
import { bodyAnchor, bodyWords } from "@/lib/words/bodies";
import { adoptionWords } from "@/lib/words/standing";
import { type TopicKind, topicHref } from "@/lib/words/topics";

/** The tallies of the topics that a tree is made of. */
export type Tallies = Record<TopicKind, Tally[]>;

/** Categories and their treatments. A drug is found by its brands and its class too. */
export function treatmentTree(by: Tallies): Limb[] {
  const branches = by.treatment.map((tally) => {
    const { drugClass, synonyms = [], brands = [] } = treatmentById(tally.value) ?? {};
    return branch("treatment", tally, [drugClass, ...synonyms, ...brands], { note: drugClass });
  });
  return categories.map(({ id, name }) => ({
    id,
    title: name,
    branches: branches.filter(({ tally }) => treatmentById(tally.value)?.categoryId === id),
  }));
}

/** Bodies, their guidelines, and the sections of each. */
export function guidelineTree(by: Tallies): Limb[] {
  const sections = groupTallies(by.section, ({ value }) => value.split("/")[0] ?? "");
  const branches = by.guideline.map((tally) => {
    const { name, aliases = [] } = guidelineById(tally.value) ?? {};
    return branch("guideline", tally, [name, ...aliases], {
      note: adoptionWords(tally.value),
      children: (sections.get(tally.value) ?? []).map((section) =>
        branch("section", section, sectionById(section.value)?.aliases),
      ),
    });
  });
  const bodies = Object.entries(bodyWords) as [GuidelineBody, string][];
  return bodies.map(([body, title]) => ({
    id: bodyAnchor(body),
    title,
    branches: branches.filter(({ tally }) => (guidelineById(tally.value)?.body ?? "Other") === body),
  }));
}

/** Specialties, those with most issues first. */
export function specialtyTree(by: Tallies): Limb[] {
  const branches = by.specialty.map((tally) =>
    branch("specialty", tally, specialtyById(tally.value)?.variants),
  );
  return [{ id: "all", title: "All, by number of issues", branches }];
}

/** Body parts by region, the region of the part with most issues first. */
export function bodyPartTree(by: Tallies): Limb[] {
  const regions = groupTallies(by["body-part"], ({ value }) => bodyPartById(value)?.region ?? "Others");
  return [...regions].map(([region, parts]) => ({
    id: `region-${slug(region)}`,
    title: region,
    branches: parts.map((tally) => {
      // In the catalog, "^" marks a synonym whose case counts.
      const synonyms = bodyPartById(tally.value)?.synonyms.map((name) => name.replaceAll("^", ""));
      return branch("body-part", tally, synonyms);
    }),
  }));
}

/** One topic of a tree, which is found by its label and by `otherNames`. */
function branch(
  kind: TopicKind,
  tally: Tally,
  otherNames: readonly (string | null | undefined)[] = [],
  { note, children = [] }: { note?: string | null; children?: Branch[] } = {},
): Branch {
  return {
    tally,
    href: topicHref(kind, tally.value),
    names: [tally.label, ...otherNames].join("; "),
    ...(note && { note }),
    children,
  };
}
