import type { MetadataRoute } from "next";
import { readEnv } from "@/lib/env";

export const dynamic = "force-dynamic";

/**
 * Crawlers may read every page: the header on determinations and results tells them not to list
 * those. The second sitemap has what was withdrawn.
 */
export default function robots(): MetadataRoute.Robots {
  const { SITE_URL: site } = readEnv();
  const sitemap = [`${site}/sitemap.xml`, `${site}/removals/sitemap.xml`];
  return { rules: { userAgent: "*", allow: "/" }, sitemap };
}
