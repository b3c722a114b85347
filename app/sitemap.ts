import type { MetadataRoute } from "next";
import { orDown } from "@/app/load-topic";
import { readEnv } from "@/lib/env";
import { readTopics } from "@/lib/search";
import { type TopicKind, topicHref, topicKinds } from "@/lib/words/topics";

export const dynamic = "force-dynamic";

const kinds = Object.keys(topicKinds) as TopicKind[];

/** The pages that search engines may list: what was counted, never anybody's determination. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { SITE_URL: site } = readEnv();
  const loaded = await orDown(readTopics(kinds));
  const lists = new Set(kinds.map((kind) => topicKinds[kind].path));
  const topics = kinds.flatMap((kind) => loaded?.by[kind].map(({ value }) => topicHref(kind, value)) ?? []);
  return ["", ...lists, "/statistics", "/coverage", "/removals", "/api", ...topics].map((path) => ({
    url: `${site}${path}`,
  }));
}
