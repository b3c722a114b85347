import { xmlText } from "@/lib/export/xml";

/** A list of addresses for search engines (sitemaps.org 0.9), with when each changed last. */
export function sitemapFile(entries: readonly { url: string; changed?: Date }[]): Response {
  const lines = entries.map(({ url, changed }) => {
    const when = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : "";
    return `<url><loc>${xmlText(url)}</loc>${when}</url>\n`;
  });
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join("")}</urlset>\n`,
    {
      headers: {
        "content-type": "application/xml; charset=utf-8",
        "cache-control": "public, max-age=0, must-revalidate",
      },
    },
  );
}
