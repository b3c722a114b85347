const topics = [
  "/body-parts",
  "/body-parts/{part}",
  "/guidelines",
  "/guidelines/{guideline}",
  "/specialties",
  "/specialties/{specialty}",
  "/treatments",
  "/treatments/{treatment}",
];

/**
 * The addresses of the site as templates. Logs and metrics name these and never an address, which
 * tells what somebody searched or which determination they read. The test beside this file compares
 * them with the folder `app` and the operations of the API.
 */
export const routeTemplates: readonly string[] = [
  ...[
    "/",
    "/coverage",
    "/follow",
    "/sources",
    "/what-it-means",
    "/what-it-means/es",
    "/removals",
    "/removals.atom",
    "/removals/sitemap.xml",
    "/statistics",
    "/statistics.csv",
  ],
  ...[
    "/search",
    "/search.atom",
    "/search.feed.json",
    "/search.csv",
    "/search.ndjson",
    "/search/values/{filter}",
  ],
  ...["/determinations/{id}.json", "/determinations/{id}.md", "/determinations/{id}.txt"],
  ...["/determinations/{id}", "/determinations/{id}/opengraph-image/{version}"],
  ...["/determinations/{id}/plain", "/determinations/{id}/plain/es"],
  ...topics,
  ...["/guidelines/{guideline}/{section}", "/treatments/{treatment}/checklist"],
  "/api",
  ...topics.map((path) => `/api/v1${path}`),
  "/api/v1/guidelines/{guideline}/sections/{section}",
  ...["/api/v1/determinations/{id}", "/api/v1/determinations/{id}/issues/{number}"],
  ...["/api/v1/determinations/{id}/markdown", "/api/v1/determinations/{id}/text"],
  ...["/api/v1/openapi.json", "/api/v1/search", "/api/v1/search/values/{filter}"],
  ...["/api/v1/statistics", "/api/v1/suggest"],
  ...[
    "/health",
    "/health/live",
    "/health/ready",
    "/metrics",
    "/robots.txt",
    "/sitemap.xml",
    "/opensearch.xml",
    "/icon.svg",
    "/favicon.ico",
  ],
  ...["/schemas/{file}", "/_next/static/{file}", "/_next/{other}"],
];
/** What has no template: an address that does not exist. */
const unknown = "unknown";

const fixed = new Set(routeTemplates.filter((template) => !template.includes("{")));
const patterns = routeTemplates
  .filter((template) => template.includes("{"))
  .map((template) => ({ template, pattern: patternOf(template) }));

/** The template of a request's address (`/determinations/CM15-1?x` gives `/determinations/{id}`). */
export function routeOf(address = ""): string {
  const end = address.indexOf("?");
  const path = end < 0 ? address : address.slice(0, end);
  if (fixed.has(path)) return path;
  return patterns.find(({ pattern }) => pattern.test(path))?.template ?? unknown;
}

/** Files of Next lie in folders; any other part of an address is one segment. */
function patternOf(template: string): RegExp {
  const parts = template.split(/\{\w+\}/).map((part) => part.replace(/[.]/g, "\\."));
  return new RegExp(`^${parts.join(template.startsWith("/_next/") ? ".+" : "[^/]+")}$`);
}
