import { z } from "zod";

const optionalUrl = z.url().optional();

/** The only reader of `process.env`. Empty strings count as not set. */
const variables = z.object({
  /** PostgreSQL; not set = the embedded one under `DATA_DIR`. */
  DATABASE_URL: optionalUrl,
  /** Meilisearch; not set = the one that `npm start` runs under `DATA_DIR`. */
  MEILISEARCH_URL: optionalUrl,
  /** Key that may write documents and settings: used by ingestion, never by the site. */
  MEILISEARCH_ADMIN_KEY: z.string().optional(),
  /** Key that may only search; the site uses it. */
  MEILISEARCH_SEARCH_KEY: z.string().optional(),
  /** Name of the index of issues. */
  MEILISEARCH_INDEX: z
    .string()
    .regex(/^[a-zA-Z0-9_-]+$/)
    .default("issues"),
  /** Where embedded engines keep their data. */
  DATA_DIR: z.string().default(".data"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** Address under which the site is reached; for absolute links. Not set = `http://localhost:PORT`. */
  SITE_URL: optionalUrl,
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
  SITE_URL: env.SITE_URL ?? `http://localhost:${env.PORT}`,
}));
export type Env = z.infer<typeof schema>;

/** Reads and checks the environment. Throws an Error that names each bad variable and what it should hold. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = schema.safeParse(set);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`Configuration: ${faults.join("; ")}`);
}
