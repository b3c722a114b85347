import { z } from "zod";

const webUrl = z.url({ protocol: /^https?$/, error: "must be a URL such as http://localhost:7700" });
const databaseUrl = z.url({
  protocol: /^postgres(?:ql)?$/,
  error: "must have the form postgresql://user:password@host:5432/database",
});
const port = z.coerce.number("must be a number").int("must be an integer");

/** All variables that the program reads. An empty string counts as not set. */
const variables = z.object({
  /** PostgreSQL; if not set, the embedded one under `DATA_DIR`. */
  DATABASE_URL: databaseUrl.optional(),
  /** The same database as a user who may write, where `DATABASE_URL` is one who only reads. */
  DATABASE_ADMIN_URL: databaseUrl.optional(),
  /** Meilisearch; if not set, the embedded one under `DATA_DIR`. */
  MEILISEARCH_URL: webUrl.optional(),
  /** Key that may write documents and settings: used by ingestion, never by the site. */
  MEILISEARCH_ADMIN_KEY: z.string().optional(),
  /** Key that may only search: used by the site. */
  MEILISEARCH_SEARCH_KEY: z.string().optional(),
  /** Name of the index of issues. */
  MEILISEARCH_INDEX: z
    .string()
    .regex(/^[a-zA-Z0-9_-]+$/, "may contain letters, digits, - and _ only")
    .default("issues"),
  /** Data folder of the embedded engines. */
  DATA_DIR: z.string().default(".data"),
  /** Address on which the site listens; `0.0.0.0` is all of the machine's. */
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, "must be an address or a host name")
    .default("127.0.0.1"),
  PORT: port.min(1, "must be at least 1").max(65535, "must be at most 65535").default(3000),
  /** Invented letters of a first start: those written by hand, or those made from lists as well. */
  SAMPLES: z.enum(["all", "handwritten"], { error: "must be all or handwritten" }).default("all"),
  /** Public URL of the site, for absolute links; if not set, the one that this machine uses. */
  SITE_URL: webUrl.optional(),
  /** Address to which removals and corrections are requested; published on `/removals`. */
  CONTACT_EMAIL: z.email("must be an e-mail address").optional(),
  /** Proxies in front of the site, each of which adds the address it was asked from to `X-Forwarded-For`. */
  TRUST_PROXY: z.coerce.number("must be a number").int("must be an integer").min(0).max(10).default(0),
  /** Factor of the limits on requests; `off` for none. */
  RATE_LIMIT: z
    .union([z.literal("off"), z.coerce.number().positive()], "must be a number above 0, or off")
    .default(1),
  /** What a reader of `/metrics` has to send; if not set, only this machine reads them. */
  METRICS_TOKEN: z.string().min(16, "must have at least 16 characters").optional(),
  /** Least level of lines that the site logs; if not set, `info`, and `warn` in development. */
  LOG_LEVEL: z
    .enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"], {
      error: "must be trace, debug, info, warn, error, fatal or silent",
    })
    .optional(),
  /** Folder of labelled real letters, for tests only. */
  LETTERS_DIR: z.string().default("../shared/letters"),
  /** Browser for end-to-end tests. */
  CHROMIUM_PATH: z.string().optional(),
  /** Where the `meilisearch` program is looked up. */
  PATH: z.string().default(""),
  CI: z.string().optional(),
  NODE_ENV: z.string().optional(),
});
/** Their names. */
export const variableNames = Object.keys(variables.shape);
const schema = variables.transform((env) => {
  const LOCAL_URL = `http://${nameOf(env.HOST)}:${env.PORT}`;
  return {
    ...env,
    /** `SITE_URL` if it is set: tools use that site instead of starting one. */
    NAMED_SITE_URL: env.SITE_URL,
    /** Where this machine reaches the site. */
    LOCAL_URL,
    SITE_URL: env.SITE_URL ?? LOCAL_URL,
  };
});
export type Env = z.infer<typeof schema>;

/** How this machine names the address on which the site listens, in a URL. */
function nameOf(host: string): string {
  if (["127.0.0.1", "0.0.0.0", "::1", "::"].includes(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

/** A variable with an invalid value. It is a user's mistake, so the error has no stack. */
export class ConfigurationError extends Error {
  override name = "ConfigurationError";
  override stack = undefined;
}

/**
 * Reads and validates the environment; nothing else reads `process.env`. Throws a
 * ConfigurationError that names each invalid variable and what it must be.
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  // Only our own variables are read: reading one is slow, and every search reads them.
  const set = Object.fromEntries(
    Object.keys(variables.shape).map((name) => [name, source[name] || undefined]),
  );
  const result = schema.safeParse(set);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
  throw new ConfigurationError(`Invalid environment: ${faults.join("; ")}.`);
}
