import {
  type Carried,
  type Checklist,
  readCarried,
  readChecklist,
  readTopic,
  type Topic,
} from "@/lib/search";
import { emptySearch, type SearchParams } from "@/lib/search/url";

const dimensions = ["year", "reason", "treatment", "body-part", "specialty"] as const;

/** How a kind of issue was decided and why: of a treatment, a body part, a reviewer's specialty. */
export type RuledTopic = Topic<(typeof dimensions)[number]> & { checklist: Checklist; carried: Carried };

/** What the page of such a topic shows. Throws a SearchUnavailable. */
export async function loadRuled(narrow: Partial<SearchParams>): Promise<RuledTopic> {
  const params = { ...emptySearch, ...narrow };
  const [topic, carried] = await Promise.all([readTopic(params, dimensions), readCarried(params)]);
  return { ...topic, carried, checklist: await readChecklist(params, topic.by.reason) };
}
