import { EditionList, EditionNotice } from "@/components/citator/edition-notice";
import { DrugFacts, SectionPlace } from "@/components/topic/topic-head";
import type { SideTable } from "@/components/topic-pages/request-view";
import {
  bodyPartTree,
  guidelineTree,
  specialtyTree,
  type Tallies,
  treatmentTree,
} from "@/components/topic-pages/trees";
import type { Limb } from "@/components/tree/tree";
import { bodyPartById } from "@/lib/catalog/body-parts";
import { guidelineById, guidelineLabel, sectionLabel } from "@/lib/catalog/guidelines";
import { treatmentById } from "@/lib/catalog/treatments";
import { isExclusion, valueLabel } from "@/lib/search/filters";
import { checklistHref } from "@/lib/search/url";
import { bodyAnchor, bodyNames } from "@/lib/words/bodies";
import { type ListedKind, type TopicKind, topicHref, topicKinds } from "@/lib/words/topics";

/** What the pages of a kind of topic say and consist of. */
type TopicPages = {
  /** Whether an address may name a topic. If the catalog lacks it, letters have to name it too. */
  mayExist: (id: string) => boolean;
  /** In the browser's title, where the name alone would be ambiguous. */
  title?: (id: string) => string;
  /** For search engines. */
  description: (title: string) => string;
  /** The way down to the topic. */
  trail: (id: string) => { label: string; href: string }[];
  /** What is known of the topic without any letter; under its heading. */
  facts?: (id: string) => React.ReactNode;
} & (
  | {
      /** How requests were decided, and why. */
      shows: "requests";
      side: (id: string) => readonly SideTable[];
      /** The reasons of denial are worded as reasons, not as what a request has to show. */
      asReasons?: boolean;
      printHref?: (id: string) => string;
    }
  | {
      /** Who cites it, and how those issues were decided. */
      shows: "citations";
    }
);

/** The page that lists all topics of a kind. */
export type TopicList = {
  title: string;
  /** For search engines. */
  description: string;
  /** What stands in the list and where it leads. */
  lead: string;
  counts: readonly TopicKind[];
  tree: (by: Tallies) => Limb[];
};

const treatments = { dimension: "treatment", column: "Treatment", title: "Treatments" } as const;
const bodyParts = { dimension: "body-part", column: "Body part", title: "Body parts" } as const;
const reviewers = { dimension: "specialty", column: "Specialty", title: "Reviewers" } as const;

/** Every kind of topic that has pages, one row a kind. Their addresses are in `topicKinds`. */
export const topics: Record<ListedKind, TopicPages & { list: TopicList }> & { section: TopicPages } = {
  treatment: {
    list: {
      title: "Treatments",
      description:
        "Every treatment in dispute: what a request for it has to show, and how independent medical review decided it.",
      lead: "What was asked for, refused and reviewed. Each treatment leads to what a request for it has to show and why others were granted.",
      counts: ["treatment"],
      tree: treatmentTree,
    },
    mayExist: (id) => treatmentById(id) !== undefined,
    description: (name) =>
      `What a request for ${name} has to show, by the reasons for which independent medical review upheld refusals, and why others were overturned.`,
    trail: (id) => {
      const { category = "", categoryId = "" } = treatmentById(id) ?? {};
      return [all("treatment"), { label: category, href: `${topicKinds.treatment.path}#${categoryId}` }];
    },
    facts: (id) => <DrugFacts treatmentId={id} />,
    shows: "requests",
    side: (id) => [
      {
        ...bodyParts,
        also: {
          label: "checklist",
          hrefOf: ({ value, upheld }) =>
            upheld > 0 && bodyPartById(value) ? checklistHref(id, [value]) : null,
        },
      },
      reviewers,
    ],
    printHref: (id) => checklistHref(id, []),
  },
  guideline: {
    list: {
      title: "Guidelines",
      description:
        "Every guideline and section that reviewers or claims administrators cited, with the decisions on the issues that cite it.",
      lead: "What reviewers and claims administrators relied on. Each guideline and section leads to the issues that cite it: by whom, on which pages, and how they were decided.",
      counts: ["guideline", "section"],
      tree: guidelineTree,
    },
    mayExist: (id) => guidelineById(id) !== undefined,
    description: (name) =>
      `IMR decisions on issues for which ${name} was cited: by whom, on which pages, outcomes by year and treatment, and what is cited with it.`,
    trail: (id) => {
      const body = guidelineById(id)?.body ?? "Other";
      return [
        all("guideline"),
        { label: bodyNames[body], href: `${topicKinds.guideline.path}#${bodyAnchor(body)}` },
      ];
    },
    facts: (id) => (
      <>
        <FullName guidelineId={id} />
        <EditionNotice guidelineId={id} />
        <EditionList guidelineId={id} />
      </>
    ),
    shows: "citations",
  },
  section: {
    mayExist: (id) => guidelineById(guidelineOf(id)) !== undefined,
    title: (id) => `${sectionLabel(id)}, ${guidelineLabel(guidelineOf(id))}`,
    description: (title) =>
      `IMR decisions on issues for which ${title} was cited: by whom, on which pages, and how they were decided.`,
    trail: (id) => {
      const guideline = guidelineOf(id);
      return [
        all("guideline"),
        { label: guidelineLabel(guideline), href: topicHref("guideline", guideline) },
      ];
    },
    facts: (id) => (
      <>
        <SectionPlace sectionId={id} />
        <EditionNotice guidelineId={guidelineOf(id)} />
      </>
    ),
    shows: "citations",
  },
  specialty: {
    list: {
      title: "Reviewers’ specialties",
      description: "Decisions of independent medical review by the reviewer’s specialty.",
      lead: "Who decides. Each specialty leads to how its reviewers decided, for which reasons and by which guidelines.",
      counts: ["specialty"],
      tree: specialtyTree,
    },
    mayExist: (id) => !isExclusion(id),
    description: (name) =>
      `Decisions of independent medical review by reviewers in ${name}: outcomes over time, why refusals were upheld, and why others were overturned.`,
    trail: () => [all("specialty")],
    shows: "requests",
    side: () => [treatments, bodyParts],
    asReasons: true,
  },
  "body-part": {
    list: {
      title: "Body parts",
      description: "Decisions of independent medical review by body part.",
      lead: "What the requests were for. Each part leads to how its issues were decided, for which reasons and by which guidelines.",
      counts: ["body-part"],
      tree: bodyPartTree,
    },
    mayExist: (id) => !isExclusion(id),
    description: (name) =>
      `Decisions of independent medical review on requests for the ${name}: outcomes over time, what requests lacked, and why refusals were overturned.`,
    trail: () => [all("body-part")],
    shows: "requests",
    side: () => [treatments, reviewers],
  },
};

/** What the head of a topic's page tells browsers and search engines. */
export function topicMetadata(kind: TopicKind, id: string) {
  const { title: titleOf, description } = topics[kind];
  const title = titleOf?.(id) ?? valueLabel(kind, id);
  return { title, description: description(title), alternates: { canonical: topicHref(kind, id) } };
}

/** The list of all topics of a kind, as the first part of the way down to one. */
function all(kind: ListedKind) {
  return { label: topics[kind].list.title, href: topicKinds[kind].path };
}

function guidelineOf(sectionId: string): string {
  return sectionId.split("/")[0] ?? "";
}

function FullName({ guidelineId }: { guidelineId: string }) {
  const { name, mtusSection } = guidelineById(guidelineId) ?? {};
  return <p className="mt-1 text-muted">{mtusSection ? `${name}, 8 CCR § ${mtusSection}` : name}</p>;
}
