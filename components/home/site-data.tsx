const description =
  "Determinations of Independent Medical Review in California workers’ compensation, issue by issue: what was asked, what was decided and why, which guidelines either side cited, and the reviewer’s specialty, each read from the letter.";

/**
 * Describes the site, its search and its data for machines (schema.org). `site` is our own address,
 * so that no text of a letter gets into the script.
 */
export function SiteData({ site }: { site: string }) {
  const data = {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "WebSite",
        "@id": `${site}/#site`,
        name: "IMR Casebook",
        url: `${site}/`,
        potentialAction: {
          "@type": "SearchAction",
          target: { "@type": "EntryPoint", urlTemplate: `${site}/search?q={search_term_string}` },
          "query-input": "required name=search_term_string",
        },
      },
      {
        "@type": "Dataset",
        "@id": `${site}/#data`,
        name: "IMR Casebook: issues decided by Independent Medical Review",
        description,
        url: `${site}/`,
        isAccessibleForFree: true,
        creator: { "@type": "Organization", name: "IMR Casebook", url: `${site}/` },
        spatialCoverage: "California, United States",
        variableMeasured: ["Outcome", "Treatment", "Reason for denial", "Guideline cited", "Specialty"],
        distribution: [
          download(`${site}/search.csv`, "text/csv"),
          download(`${site}/search.ndjson`, "application/x-ndjson"),
        ],
      },
    ],
  };
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: fixed data of our own, with every "<" escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

function download(contentUrl: string, encodingFormat: string) {
  return { "@type": "DataDownload", contentUrl, encodingFormat };
}
