import type { MetadataRoute } from "next";
import { readEnv } from "@/lib/env";

export const dynamic = "force-dynamic";

/**
 * Crawlers may read every page: the header on determinations and results tells them not to list
 * those.
 */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: `${readEnv().SITE_URL}/sitemap.xml` };
}
