import type { MetadataRoute } from "next";

/** Crawlers may read every page: the header on determinations and results tells them not to list those. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" } };
}
