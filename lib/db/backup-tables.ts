import type { ClientBase } from "pg";
import { migrationsIn } from "@/lib/db/migrate";

/** A table: the columns that are stored, those of its primary key, and the tables it refers to. */
export type TableShape = {
  name: string;
  columns: string[];
  key: string[];
  /** Columns that count by themselves. */
  identities: string[];
  /** Tables whose rows must be there first. */
  after: string[];
};

/**
 * The tables in the database that migrations of this program made. Another program's are left alone.
 */
export async function ownTables(client: ClientBase): Promise<TableShape[]> {
  const { rows } = await client.query<TableShape>(shapes, [createdNames()]);
  return rows;
}

const shapes = `
  select relname as name,
    array(
      select attname::text from pg_attribute where attrelid = pg_class.oid and attnum > 0
        and not attisdropped and attgenerated = '' order by attnum
    ) as columns,
    array(
      select attname::text from pg_index, unnest(indkey) with ordinality as part (number, at)
      join pg_attribute on attnum = part.number
      where indrelid = pg_class.oid and indisprimary and attrelid = indrelid order by at
    ) as key,
    array(
      select attname::text from pg_attribute where attrelid = pg_class.oid and attidentity <> '' order by attnum
    ) as identities,
    array(
      select distinct referred.relname::text from pg_constraint join pg_class as referred on referred.oid = confrelid
      where conrelid = pg_class.oid and contype = 'f' and not condeferrable and confrelid <> conrelid
    ) as after
  from pg_class
  where relnamespace = 'public'::regnamespace and relkind = 'r' and relname = any ($1)
  order by relname collate "C"`;

/** The names of all tables that any migration has made. */
function createdNames(): string[] {
  const made = migrationsIn().flatMap(({ sql }) => [
    ...sql.matchAll(/^create table (?:if not exists )?(\w+)/gim),
  ]);
  return [...new Set(made.map(([, name = ""]) => name))];
}

/** Each table after those that its keys refer to. */
export function inOrderOfKeys(tables: readonly TableShape[]): TableShape[] {
  const ordered: TableShape[] = [];
  const placed = new Set<string>();
  while (ordered.length < tables.length) {
    const next = tables.filter(
      ({ name, after }) => !placed.has(name) && after.every((one) => placed.has(one)),
    );
    if (next.length === 0) throw new Error("Tables refer to one another in a circle.");
    ordered.push(...next);
    for (const { name } of next) placed.add(name);
  }
  return ordered;
}
