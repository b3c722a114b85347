import type { Tally } from "@/lib/search/tally";
import { type Missing, readChecklist } from "@/lib/search/topic/read-checklist";
import { readTopic, type Topic } from "@/lib/search/topic/read-topic";

const dimensions = ["year", "reason", "section", "guideline", "body-part", "specialty"] as const;

export type TreatmentTopic = Topic<(typeof dimensions)[number]> & {
  /** Sections that the reviewer cited in overturned issues, those with most first. */
  carried: Tally[];
  missing: Missing[];
};

/** What the page of a treatment shows. Throws a SearchUnavailable. */
export async function loadTreatment(id: string): Promise<TreatmentTopic> {
  const topic = await readTopic({ treatment: [id], "cited-by": "reviewer" }, dimensions);
  const carried = topic.by.section
    .filter(({ overturned }) => overturned > 0)
    .sort((a, b) => b.overturned - a.overturned);
  return { ...topic, carried, missing: await readChecklist(topic.params, topic.by.reason) };
}
