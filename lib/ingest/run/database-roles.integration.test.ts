import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { prepareDatabase } from "@/lib/db/migrate";
import {
  readCorpusCounts,
  readCoverage,
  readDetermination,
  readIndexLag,
  readWithdrawals,
} from "@/lib/db/pages";
import { openPool, type Pool } from "@/lib/db/pool";
import { allowRoles, serviceCreation, serviceRoles } from "@/lib/db/roles";
import { removeSamples } from "@/lib/db/save";
import { restore, withdraw } from "@/lib/db/withdrawals";
import { readEnv } from "@/lib/env";
import { rebuildIndex } from "@/lib/ingest/index/rebuild";
import { samplesFolder } from "@/lib/ingest/run/candidate";
import { ingestPaths } from "@/lib/ingest/run/ingest-paths";
import { openTestRun, type TestRun } from "@/lib/ingest/testing/test-run";
import { DataFolder } from "@/lib/local/data-folder";

const sample = "CM15-9900001";
let run: TestRun;
let site: Pool;
let ingest: Pool;
let urls: { site: string; ingest: string };
beforeAll(async () => {
  run = await openTestRun();
  const passwords = new DataFolder(readEnv().DATA_DIR).readRecord().postgres!.services!;
  const urlOf = (service: "site" | "ingest") =>
    Object.assign(new URL(run.engines.databaseUrl), {
      username: serviceRoles[service],
      password: passwords[service],
    }).href;
  urls = { site: urlOf("site"), ingest: urlOf("ingest") };
  [site, ingest] = [openPool(urls.site, 1), openPool(urls.ingest)];
});
afterAll(async () => {
  await Promise.all([site.end(), ingest.end()]);
  await run.end();
});

test("ingestion does all that it must as a role that owns nothing", async () => {
  const engines = { ...run.engines, databaseUrl: urls.ingest };
  expect(await prepareDatabase(ingest)).toEqual([]);
  const report = await ingestPaths([samplesFolder], { engines });
  expect(report).toMatchObject({ status: "finished", rejected: 0, index: { waiting: 0, failure: null } });
  expect(await withdraw(ingest, [sample], { reason: "other", note: null })).toHaveProperty(
    "withdrawn.length",
    1,
  );
  expect(await restore(ingest, [sample])).toHaveProperty("restored.length", 1);
  expect(await rebuildIndex(ingest, run.target)).toBe(report.published);
  const { rows } = await ingest.query(
    "select rolsuper, rolcreatedb, rolcreaterole, rolbypassrls from pg_roles where rolname = current_user",
  );
  expect(rows).toEqual([{ rolsuper: false, rolcreatedb: false, rolcreaterole: false, rolbypassrls: false }]);
});

test.each([
  "create table mine (id int)",
  "drop table letter",
  "alter table letter add column more int",
  "delete from _prisma_migrations",
  "select * from pg_authid",
  "copy letter to program 'true'",
  "select pg_read_file('PG_VERSION')",
])("ingestion may not: %s", async (statement) => {
  await expect(ingest.query(statement)).rejects.toThrow(/permission denied|must be owner/);
});

test("the site reads all that pages show", async () => {
  const { DATABASE_URL } = process.env;
  process.env.DATABASE_URL = urls.site;
  try {
    expect((await readCorpusCounts()).determinations).toBeGreaterThan(40);
    expect((await readCoverage()).years.length).toBeGreaterThan(0);
    expect(await readDetermination(sample)).toMatchObject({ id: sample });
    expect(await readIndexLag()).toHaveProperty("count");
    expect(await readWithdrawals(1)).toEqual([]);
  } finally {
    process.env.DATABASE_URL = DATABASE_URL;
  }
});

test.each([
  "insert into withdrawal (determination_id, reason) values ('CM15-9900001', 'other')",
  "update letter set text = ''",
  "delete from determination",
  "truncate letter cascade",
  "create table mine (id int)",
  "drop table letter",
  "select letter from withdrawn_letter",
  "select * from rejection",
  "select * from pg_authid",
  "copy letter to program 'true'",
  "select pg_read_file('PG_VERSION')",
])("the site may not: %s", async (statement) => {
  await expect(site.query(statement)).rejects.toThrow(/read-only transaction|permission denied/);
  // The setting is its own to change; rights are not.
  await expect(site.query(`set transaction read write; ${statement}`)).rejects.toThrow(
    /permission denied|must be owner/,
  );
});

test("rights that were lost are granted again, once, and samples can be removed with them", async () => {
  await run.pool.query(
    "revoke delete on letter from casebook_ingest; revoke select on issue from casebook_site",
  );
  expect(await Promise.all([allowRoles(run.pool), allowRoles(run.pool)])).toEqual([[], []]);
  await site.query("select 1 from issue limit 1");
  expect(await removeSamples(ingest)).toBeGreaterThan(40);
});

test("README.md and the containers have the statements that create the roles", () => {
  const readme = readFileSync("README.md", "utf8");
  const script = readFileSync("containers/roles.sh", "utf8");
  for (const service of ["site", "ingest"] as const) {
    const statements = serviceCreation(service, "choose a password");
    expect(readme).toContain(statements);
    expect(script).toContain(statements.replace("'choose a password'", `:'${service}'`));
  }
});
