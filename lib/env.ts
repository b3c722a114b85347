import { z } from "zod";

const webUrl = z.url({ protocol: /^https?$/, error: "has to be an address such as http://localhost:7700" });
const databaseUrl = z.url({
  protocol: /^postgres(?:ql)?$/,
  error: "has to look like postgresql://user:password@host:5432/database",
});
const port = z.coerce.number("has to be a number").int("has to be a whole number");

/** The only reader of `process.env`. Empty strings count as not set. */
const variables = z.object({
  /** PostgreSQL; not set = the embedded one under `DATA_DIR`. */
  DATABASE_URL: databaseUrl.optional(),
  /** Meilisearch; not set = the one that `npm start` runs under `DATA_DIR`. */
  MEILISEARCH_URL: webUrl.optional(),
  /** Key that may write documents and settings: used by ingestion, never by the site. */
  MEILISEARCH_ADMIN_KEY: z.string().optional(),
  /** Key that may only search; the site uses it. */
  MEILISEARCH_SEARCH_KEY: z.string().optional(),
  /** Name of the index of issues. */
  MEILISEARCH_INDEX: z
    .string()
    .regex(/^[a-zA-Z0-9_-]+$/, "may hold letters, digits, - and _ only")
    .default("issues"),
  /** Where embedded engines keep their data. */
  DATA_DIR: z.string().default(".data"),
  PORT: port.min(1, "has to be at least 1").max(65535, "has to be at most 65535").default(3000),
  /**
   * Address under which the site is reached; for absolute links. Not set = `http://localhost:PORT`.
   */
  SITE_URL: webUrl.optional(),
  /** Folder of real letters, for tests only. */
  LETTERS_DIR: z.string().default("../shared/letters"),
  /** Browser for end-to-end tests. */
  CHROMIUM_PATH: z.string().optional(),
  /** Where programs are looked for. */
  PATH: z.string().default(""),
  CI: z.string().optional(),
  NODE_ENV: z.string().optional(),
});
const schema = variables.transform((env) => ({
  ...env,
  /** `SITE_URL` where it is set: tools look at that site instead of one that they start. */
  NAMED_SITE_URL: env.SITE_URL,
  SITE_URL: env.SITE_URL ?? `http://localhost:${env.PORT}`,
}));
export type Env = z.infer<typeof schema>;

/** A variable that is set wrongly: a person's slip, so it comes without a stack. */
export class ConfigurationError extends Error {
  override name = "ConfigurationError";
  override stack = undefined;
}

/**
 * Reads and checks the environment. Throws a ConfigurationError that names each bad variable and
 * what it should hold.
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  // Only our own variables are looked at: each look costs, and every search reads them.
  const set = Object.fromEntries(
    Object.keys(variables.shape).map((name) => [name, source[name] || undefined]),
  );
  const result = schema.safeParse(set);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
  throw new ConfigurationError(`The environment is not as it should be: ${faults.join("; ")}.`);
}
