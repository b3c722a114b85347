/** Tells machines what the site is and how it is searched (schema.org). `site` is our own address, no text of a letter. */
export function SiteData({ site }: { site: string }) {
  const data = {
    "@context": "https://schema.org",
    "@type": "WebSite",
    name: "IMR Casebook",
    url: site,
    potentialAction: {
      "@type": "SearchAction",
      target: `${site}/search?q={search_term_string}`,
      "query-input": "required name=search_term_string",
    },
  };
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: fixed data of our own, with every "<" escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
