import type { MetadataRoute } from "next";
import { orDown } from "@/app/load-topic";
import { readEnv } from "@/lib/env";
import { readTopics } from "@/lib/search";

export const dynamic = "force-dynamic";

/** The pages that search engines may list: what was counted, never anybody's determination. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { SITE_URL: site } = readEnv();
  const loaded = await orDown(readTopics(["guideline", "section", "treatment", "specialty", "body-part"]));
  const fixed = [
    "",
    "/guidelines",
    "/treatments",
    "/specialties",
    "/body-parts",
    "/statistics",
    "/coverage",
    "/api",
  ];
  const topics = loaded
    ? [
        ...loaded.by.guideline.map(({ value }) => `/guidelines/${value}`),
        ...loaded.by.section.map(({ value }) => `/guidelines/${value}`),
        ...loaded.by.treatment.map(({ value }) => `/treatments/${value}`),
        ...loaded.by.specialty.map(({ value }) => `/specialties/${value}`),
        ...loaded.by["body-part"].map(({ value }) => `/body-parts/${value}`),
      ]
    : [];
  return [...fixed, ...topics].map((path) => ({ url: `${site}${path}` }));
}
