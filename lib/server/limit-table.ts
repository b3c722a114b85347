/**
 * How many requests a client may send within a minute, by what they cost. The API's page and its
 * contract show this table. The first row whose `paths` match counts.
 */
export const limits = [
  {
    name: "exports",
    what: "files of whole searches",
    paths: /^\/search\.(?:csv|ndjson)$/,
    requests: 600,
  },
  {
    name: "statistics",
    what: "tables of statistics",
    paths: /^\/(?:api\/v1\/)?statistics(?:\.csv)?$/,
    requests: 120,
  },
  {
    name: "searches",
    what: "searches",
    paths: /^\/(?:api\/v1\/)?search(?:[./]|$)/,
    requests: 600,
  },
  { name: "others", what: "other requests", paths: /^/, requests: 1200 },
] as const;

/** Seconds for which requests are counted. */
export const limitWindow = 60;

/** The table as part of a sentence. */
export const limitsInWords = new Intl.ListFormat("en-US").format(
  limits.map(({ requests, what }) => `${requests.toLocaleString("en-US")} ${what}`),
);

/** Files of whole searches that one client may download at the same time. */
export const exportsAtOnce = 2;

/** What is never counted: scripts, styles, icons, schemas, and reports on the program's state. */
export const uncounted = /^\/(?:_next\/static\/|schemas\/|health(?:\/|$)|metrics$|icon\.svg$|favicon\.ico$)/;
