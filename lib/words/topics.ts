import { bodyPartById } from "@/lib/catalog/body-parts";
import { guidelineById, sectionById } from "@/lib/catalog/guidelines";
import { specialtyById } from "@/lib/catalog/specialties";
import { treatmentById } from "@/lib/catalog/treatments";

type Kind = {
  /** Address of the list of all, below which each has its page. */
  path: string;
  /** Names of the parts of a topic's id, as its address has them one after another. */
  parts: readonly string[];
  inCatalog: (id: string) => unknown;
};

/** Kinds of topics, by the filter that finds their issues: each topic has a page and an API address. */
export const topicKinds = {
  treatment: { path: "/treatments", parts: ["treatment"], inCatalog: treatmentById },
  guideline: { path: "/guidelines", parts: ["guideline"], inCatalog: guidelineById },
  section: { path: "/guidelines", parts: ["guideline", "section"], inCatalog: sectionById },
  specialty: { path: "/specialties", parts: ["specialty"], inCatalog: specialtyById },
  "body-part": { path: "/body-parts", parts: ["part"], inCatalog: bodyPartById },
} as const satisfies Record<string, Kind>;

export type TopicKind = keyof typeof topicKinds;

/** Kinds of which there is a list of all; sections are listed under their guidelines. */
export type ListedKind = Exclude<TopicKind, "section">;

/** Address of a topic's page; `id` is the value of its filter. */
export function topicHref(kind: TopicKind, id: string): string {
  return `${topicKinds[kind].path}/${id}`;
}
