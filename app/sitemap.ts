import type { MetadataRoute } from "next";
import { readEnv } from "@/lib/env";
import { type TopicKind, topicKinds } from "@/lib/words/topics";

export const dynamic = "force-dynamic";

const lists = new Set(Object.keys(topicKinds).map((kind) => topicKinds[kind as TopicKind].path));

/** The pages that search engines may list: counts, and what the site is. None quotes a letter. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { SITE_URL: site } = readEnv();
  return [
    "",
    ...lists,
    "/what-it-means",
    "/what-it-means/es",
    "/sources",
    "/follow",
    "/statistics",
    "/coverage",
    "/removals",
    "/api",
  ].map((path) => ({
    url: `${site}${path}`,
  }));
}
