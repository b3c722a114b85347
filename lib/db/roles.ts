import { inTransaction, type Pool } from "@/lib/db/pool";

/** The role for people who ask in SQL (docs/sql.md). Roles belong to the server, so it may exist already. */
const role = "casebook_reader";
/** All that it may read. */
const views = ["issues_flat", "citations_flat"];

/**
 * The statements that create the role. Its settings guard against accidents and apply to whoever logs
 * in as it; that nothing else can be read or written follows from the rights that it does not have.
 */
export const roleCreation = [
  `create role ${role} nologin;`,
  `alter role ${role} set default_transaction_read_only = on;`,
  `alter role ${role} set statement_timeout = '60s';`,
  `alter role ${role} set idle_in_transaction_session_timeout = '5min';`,
].join("\n");

/** SQLSTATEs of a role that another program created at the same moment. */
const alreadyThere = ["42710", "23505"];
const insufficientPrivilege = "42501";

/**
 * The roles of the program itself: the site reads what pages show, ingestion reads and writes rows, and
 * neither changes tables.
 */
export const serviceRoles = { site: "casebook_site", ingest: "casebook_ingest" } as const;

/** The statements that create one of them; the password must need no escape in SQL. */
export function serviceCreation(service: keyof typeof serviceRoles, password: string): string {
  const name = serviceRoles[service];
  const login = `create role ${name} login password '${password}';`;
  if (service === "site")
    return [
      login,
      `alter role ${name} set default_transaction_read_only = on;`,
      `alter role ${name} set statement_timeout = '30s';`,
      `alter role ${name} set idle_in_transaction_session_timeout = '1min';`,
    ].join("\n");
  // Which transactions are open, those of other roles too: a rebuild of the index must know.
  return `${login}\ngrant pg_read_all_stats to ${name};`;
}

/**
 * Grants that the roles lack, as statements. Pages read every table, but for the columns that stand
 * apart: the bytes of rejected files and what was withdrawn are no page's business.
 */
const missingGrants = `
with relation as (
  select oid, relname, relkind, relname in ('run', 'rejection', 'withdrawn_letter', '_prisma_migrations') as apart
  from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'v', 'S')
), shown (relname, part) as (
  values ('rejection', 'reason'), ('rejection', 'resolved_at'), ('withdrawn_letter', 'sources')
), service as (select oid, rolname from pg_roles where rolname = any($1))
select format('grant select on %I to %I', relname, rolname) as statement
from service, relation
where rolname = $2 and relkind <> 'S' and not apart and not has_table_privilege(service.oid, relation.oid, 'select')
union all
select format('grant select (%I) on %I to %I', part, relname, rolname)
from service, relation join shown using (relname)
where rolname = $2 and not has_column_privilege(service.oid, relation.oid, part, 'select')
union all
select format('grant %s on %I to %I', privilege, relname, rolname)
from service, relation, unnest(array['select', 'insert', 'update', 'delete']) as privilege
where rolname = $3 and relkind <> 'S' and (privilege = 'select' or relkind = 'r' and relname <> '_prisma_migrations')
  and not has_table_privilege(service.oid, relation.oid, privilege)
union all
select format('grant usage on sequence %I to %I', relname, rolname)
from service, relation
where rolname = $3 and relkind = 'S' and not has_sequence_privilege(service.oid, relation.oid, 'usage')`;

/** Gives every role that is there what it lacks. Returns sentences about what could not be done. */
export async function allowRoles(pool: Pool): Promise<string[]> {
  const reader = await allowReader(pool);
  const services = await allowServices(pool);
  return [reader, services].filter((sentence) => sentence !== null);
}

async function allowServices(pool: Pool): Promise<string | null> {
  const { site, ingest } = serviceRoles;
  const { rows } = await pool.query<{ statement: string }>(missingGrants, [[site, ingest], site, ingest]);
  if (rows.length === 0) return null;
  return await asAllowed(
    `The roles ${site} and ${ingest} were not given their rights, because the database user may not do so; README.md says who may.`,
    () => granting(pool, rows.map(({ statement }) => statement).join(";")),
  );
}

/**
 * Creates the role that may only select from the flat views, and grants it that; writes nothing if it
 * has that already. Where the database user may not do so, returns a sentence that says it.
 */
export async function allowReader(pool: Pool): Promise<string | null> {
  const { rows } = await pool.query<{ allowed: boolean | null }>(
    `select bool_and(has_table_privilege(pg_roles.oid, view, 'select')) as allowed
     from pg_roles, unnest($2::text[]) as view where rolname = $1`,
    [role, views],
  );
  const allowed = rows[0]?.allowed; // null: there is no such role
  if (allowed) return null;
  return await asAllowed(
    `The role ${role} for queries in SQL was not set up, because the database user has no right to do so; docs/sql.md says how an administrator does it.`,
    async () => {
      if (allowed === null) await createRole(pool);
      await granting(pool, `grant select on ${views.join(", ")} to ${role}`);
    },
  );
}

/** Null, or the sentence where the database user has no right to do the work. */
async function asAllowed(sentence: string, work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (codeOf(error) !== insufficientPrivilege) throw error;
    return sentence;
  }
}

/** Grants in one transaction, one process at a time: two grants on one table at once would fail. */
async function granting(pool: Pool, statements: string): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query("select pg_advisory_xact_lock($1)", [grantLock]);
    await client.query(statements);
  });
}

/** Any number that no other advisory lock of the program uses. */
const grantLock = 72_094_614;

async function createRole(pool: Pool): Promise<void> {
  try {
    await pool.query(roleCreation); // several statements in one query are atomic
  } catch (error) {
    if (!alreadyThere.includes(codeOf(error) ?? "")) throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as { code?: string }).code;
}
