import { afterAll, beforeAll, expect, test } from "vitest";
import { syncCatalog } from "@/lib/db/catalog";
import { openPool, type Pool } from "@/lib/db/pool";
import { createTestDatabase, type TestDatabase } from "@/lib/local/test-database";

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await createTestDatabase(); // comes with catalogs
  pool = openPool(database.databaseUrl);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

test("a second sync writes nothing", async () => {
  expect(await syncCatalog(pool)).toBe(0);
});

test("a changed row follows the catalog, a lost one comes back, one that it never had stays", async () => {
  await pool.query("update treatment set name = 'Needles' where id = 'acupuncture'");
  await pool.query("delete from specialty where id = 'pain-management'");
  await pool.query("insert into body_part (id, name) values ('tail', 'tail')");
  expect(await syncCatalog(pool)).toBe(2);
  const { rows } = await pool.query(
    `select (select name from treatment where id = 'acupuncture') as treatment,
       (select name from specialty where id = 'pain-management') as specialty,
       (select name from body_part where id = 'tail') as "bodyPart"`,
  );
  expect(rows).toEqual([{ treatment: "Acupuncture", specialty: "Pain Management", bodyPart: "tail" }]);
});
