import { endpoint } from "@/app/api/v1/endpoint";
import { problem } from "@/app/api/v1/problem";
import type { Operation } from "@/lib/api/operation";
import { type TopicKind, topicListOperation, topicOperation } from "@/lib/api/operations/topics";
import { tallyAnswer, withRate } from "@/lib/api/schemas/counts";
import { topicDimensions, type topicSchema } from "@/lib/api/schemas/topic";
import { bodyPartById } from "@/lib/catalog/body-parts";
import { guidelineById, sectionById } from "@/lib/catalog/guidelines";
import { specialtyById } from "@/lib/catalog/specialties";
import { treatmentById } from "@/lib/catalog/treatments";
import { readEnv } from "@/lib/env";
import { readTopic, readTopics } from "@/lib/search";
import { isExclusion, valueLabel } from "@/lib/search/filters";
import { readSearchParams, readSearchQuery, searchHref, writeSearchParams } from "@/lib/search/url";

type Kind = TopicKind | "section";

const inCatalog: Record<Kind, (id: string) => unknown> = {
  guideline: guidelineById,
  section: sectionById,
  treatment: treatmentById,
  specialty: specialtyById,
  "body-part": bodyPartById,
};

const folders: Record<Kind, string> = {
  guideline: "guidelines",
  section: "guidelines",
  treatment: "treatments",
  specialty: "specialties",
  "body-part": "body-parts",
};

/** The handler that lists all topics of a kind. */
export function topicList(kind: TopicKind) {
  return endpoint(topicListOperation(kind), async () => {
    const { by, base } = await readTopics([kind]);
    const path = `${readEnv().SITE_URL}/${folders[kind]}`;
    const topics = by[kind].map((tally) => ({
      ...tallyAnswer(tally),
      page: `${path}/${tally.value}`,
      url: `${readEnv().SITE_URL}/api/v1/${folders[kind]}/${tally.value}`,
    }));
    return { body: { topics, all: withRate(base) } };
  });
}

/** The handler of one topic; `idOf` finds its id among what stands in the address's braces. */
export function topic(
  kind: Kind,
  idOf: (path: Record<string, string>) => string,
  operation: Operation<typeof topicSchema> = topicOperation(kind as TopicKind),
) {
  return endpoint(operation, async ({ path, query }) => {
    const id = idOf(path);
    const site = readEnv().SITE_URL;
    const params = { ...readSearchQuery(query), [kind]: readSearchParams({ [kind]: id })[kind] };
    // What is no value of the filter would be no filter, and what excludes one is no topic.
    const isValue = params[kind][0] === id && !isExclusion(id);
    const read = isValue ? await readTopic(params, topicDimensions) : null;
    if (!read || (read.total.overturned + read.total.upheld === 0 && !inCatalog[kind](id)))
      return problem(404, "No such topic", `No issue of this casebook has the ${kind} “${id.slice(0, 60)}”.`);
    const by = Object.fromEntries(
      topicDimensions.map((dimension) => [dimension, read.by[dimension].map(tallyAnswer)]),
    ) as Record<(typeof topicDimensions)[number], ReturnType<typeof tallyAnswer>[]>;
    return {
      body: {
        ...{ id, label: valueLabel(kind, id), by, latest: read.latest.map(({ hit }) => hit) },
        counts: withRate(read.total),
        all: withRate(read.base),
        page: `${site}/${folders[kind]}/${id}`,
        search: `${site}${searchHref(params)}`,
        feed: `${site}/search.atom?${writeSearchParams(params)}`,
      },
    };
  });
}
