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
  try {
    if (allowed === null) await createRole(pool);
    await inTransaction(pool, async (client) => {
      // Two grants on one view at the same moment would fail.
      await client.query("select pg_advisory_xact_lock($1)", [grantLock]);
      await client.query(`grant select on ${views.join(", ")} to ${role}`);
    });
    return null;
  } catch (error) {
    if (codeOf(error) !== insufficientPrivilege) throw error;
    return `The role ${role} for queries in SQL was not set up, because the database user has no right to do so; docs/sql.md says how an administrator does it.`;
  }
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
