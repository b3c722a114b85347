import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "@/lib/db/client";
import type { Prisma, PrismaClient } from "@/lib/db/generated/client";
import { openPool, type Pool } from "@/lib/db/pool";
import * as vocabulary from "@/lib/letter/vocabulary";
import { createTestDatabase, type TestDatabase } from "@/lib/local/test-database";

let database: TestDatabase;
let prisma: PrismaClient;
let pool: Pool;
beforeAll(async () => {
  database = await createTestDatabase();
  prisma = openDatabase(database.databaseUrl);
  pool = openPool(database.databaseUrl);
});
afterAll(async () => {
  await prisma.$disconnect();
  await pool.end();
  await database.drop();
});

const hash = "a".repeat(64);
const id = "CM17-0000001";

// One row for each model, in the order in which they point to each other.
const rows: { [Model in Uncapitalize<Prisma.ModelName>]: object } = {
  run: { id: 1, command: "ingest" },
  treatment: { id: "leeches", category: "Therapies", name: "Leeches", drugClass: "None" },
  guideline: { id: "book", name: "A Book" },
  guidelineSection: { id: "book/leeches", name: "Leeches" },
  specialty: { id: "barber", name: "Barber" },
  bodyPart: { id: "left-ear", name: "left ear" },
  determination: {
    ...{
      id,
      caseNumber: id,
      revision: 1,
      format: "F3a",
      status: "published",
      outcome: "partiallyOverturned",
    },
    ...{ priority: "Standard", decisionDate: new Date("2017-02-03"), patientAge: 44, patientSex: "female" },
  },
  letter: {
    ...{
      id: 1,
      determinationId: id,
      revision: 1,
      contentHash: hash,
      text: "Words",
      pages: [0, 3],
      mediaType: "pdf",
    },
    ...{
      status: "partial",
      reading: { format: "F3a" },
      warnings: [{ code: "x" }],
      parserVersion: "1",
      runId: 1,
    },
  },
  letterSource: {
    letterId: 1,
    nameHash: "c".repeat(64),
    fileHash: hash,
    bytes: 5,
    sample: true,
    runId: 1,
  },
  determinationSpecialty: { determinationId: id, position: 0, specialtyId: "barber" },
  determinationLicence: { determinationId: id, position: 0, state: "CA" },
  issue: {
    ...{ id: 1, determinationId: id, number: 1, decision: "overturned", request: "Leeches 2-3 x 4" },
    ...{ totalMin: 0.5, totalMax: 0.5, unit: "leeches", dependsOn: 2 },
    ...{ conclusion: "notNecessary", flags: ["retrospective"], denialReasons: ["other"] },
    ...{ claimsAdministratorStatement: "noneCited", reviewerStatement: "outsideMtus" },
  },
  issueTreatment: { issueId: 1, position: 0, treatmentId: "leeches" },
  issueBodyPart: { issueId: 1, position: 0, bodyPartId: "left-ear", levels: ["L4-5"] },
  citation: {
    ...{ issueId: 1, side: "claimsAdministrator", position: 0, mtus: true, body: "DWC" },
    ...{ guidelineId: "book", title: "A Book", year: 2009, raw: "A Book, page 98" },
  },
  citationSection: {
    ...{ issueId: 1, side: "claimsAdministrator", citationPosition: 0, position: 0 },
    ...{ printed: "Leeches", sectionId: "book/leeches" },
  },
  rejection: {
    ...{ id: 1, name: "b.bin", path: "in/b.bin", fileHash: hash, bytes: 3, stage: "read", reason: "binary" },
    ...{ detail: "A NUL", type: "binary", runId: 1 },
  },
  withdrawal: { determinationId: "CM17-0000002", reason: "duplicate", note: "A copy" },
  withdrawnLetter: {
    ...{ contentHash: "b".repeat(64), determinationId: "CM17-0000002", fileHashes: [hash] },
    ...{ letter: { text: "Words" }, sources: [] },
  },
  indexOutbox: { determinationId: id },
};

type Delegate = { create(args: object): Promise<object>; findFirst(args: object): Promise<object | null> };

test("every model writes a row and reads the same back", async () => {
  const read: Record<string, object | null> = {};
  // In one transaction, since a determination and its letter point to each other.
  await prisma.$transaction(async (client) => {
    for (const [model, data] of Object.entries(rows))
      await (client as unknown as Record<string, Delegate>)[model]!.create({ data });
  });
  for (const [model, row] of Object.entries(rows)) {
    const select = Object.fromEntries(Object.keys(row).map((field) => [field, true]));
    read[model] = await (prisma as unknown as Record<string, Delegate>)[model]!.findFirst({
      select,
      where: pick(row),
    });
  }
  expect(read).toEqual(rows);
});

/** The row's own scalars are enough to find it. */
function pick(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => typeof value !== "object"));
}

test.each([
  ["a determination without its text", "delete from letter where id = 1"],
  ["a run that ended but runs", "update run set finished_at = now() where id = 1"],
  ["an id that is no case number", "update determination set case_number = null where revision = 1"],
  ["half a modification", "update issue set requested = 'twelve' where id = 1"],
  ["half an amount", "update issue set total_max = null where id = 1"],
  ["a state that is none", "update determination_licence set state = 'California' where position = 0"],
  ["a treatment that letters name goes", "delete from treatment where id = 'leeches'"],
  ["a name that is not hashed", "update letter_source set name_hash = 'a.pdf'"],
])("the database refuses %s", async (_, statement) => {
  await expect(pool.query(statement)).rejects.toThrow(/violates/);
});

test("enumerated types hold what the vocabulary holds", async () => {
  const { rows: types } = await pool.query<{ name: string; labels: string[] }>(
    "select typname as name, array_agg(enumlabel::text order by enumsortorder) as labels from pg_enum join pg_type on pg_type.oid = enumtypid group by 1",
  );
  const labels = new Map(types.map((type) => [type.name, type.labels]));
  const { decisionSchema, outcomeSchema, conclusionSchema, statementSchema, guidelineBodySchema, sexSchema } =
    vocabulary;
  expect(labels.get("decision")).toEqual(decisionSchema.options);
  expect(labels.get("outcome")).toEqual(outcomeSchema.options);
  expect(labels.get("conclusion")).toEqual(conclusionSchema.options);
  expect(labels.get("statement")).toEqual(statementSchema.options);
  expect(labels.get("guideline_body")).toEqual(guidelineBodySchema.options);
  expect(labels.get("sex")).toEqual(sexSchema.options);
});
