import type { MetadataRoute } from "next";
import { readEnv } from "@/lib/env";

export const dynamic = "force-dynamic";

/**
 * Agents that collect texts to train models, by the names that their operators publish. What they
 * have taken cannot be withdrawn any more, so they get nothing.
 */
const collectors = [
  "AI2Bot",
  "Amazonbot",
  "anthropic-ai",
  "Applebot-Extended",
  "Bytespider",
  "CCBot",
  "ClaudeBot",
  "cohere-training-data-crawler",
  "Diffbot",
  "FacebookBot",
  "Google-Extended",
  "GPTBot",
  "img2dataset",
  "meta-externalagent",
  "omgili",
  "PanguBot",
  "Timpibot",
];

/**
 * All other crawlers may read every page: the header on determinations and results tells them not
 * to list those. The second sitemap has what was withdrawn.
 */
export default function robots(): MetadataRoute.Robots {
  const { SITE_URL: site } = readEnv();
  const sitemap = [`${site}/sitemap.xml`, `${site}/removals/sitemap.xml`];
  const rules = [
    { userAgent: "*", allow: "/" },
    { userAgent: collectors, disallow: "/" },
  ];
  return { rules, sitemap };
}
