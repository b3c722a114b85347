import { readEnv } from "@/lib/env";
import { xmlText } from "@/lib/export/xml";

export const dynamic = "force-dynamic";

/** Lets a browser take the site up among its search engines (OpenSearch 1.1). */
export function GET(): Response {
  const site = xmlText(readEnv().SITE_URL);
  const description = `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>IMR Casebook</ShortName>
<Description>California workers’ compensation Independent Medical Review determinations</Description>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" template="${site}/search?q={searchTerms}"/>
<Url type="application/atom+xml" template="${site}/search.atom?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(description, {
    headers: {
      "content-type": "application/opensearchdescription+xml; charset=utf-8",
      "cache-control": "public, max-age=86400",
    },
  });
}
