import type { ClientBase } from "pg";
import { enqueue } from "@/lib/db/outbox";
import type { NewReading } from "@/lib/db/reparse";
import type { Projected } from "@/lib/db/rows/determination-rows";
import { idOf } from "@/lib/db/rows/plan-letters";
import { toJson } from "@/lib/db/rows/to-json";
import { writeProjection } from "@/lib/db/rows/write-projection";
import { letterLock } from "@/lib/db/writing";

/** A kept letter beside its new reading. `isCurrent`: of its determination's revisions. */
type Kept = {
  letterId: number;
  determinationId: string;
  revision: number;
  contentHash: string;
  isCurrent: boolean;
  sample: boolean;
  same: boolean;
};

/** What `replaceReadings` does with one batch, in the caller's transaction. */
export async function replaceBatch(client: ClientBase, runId: number, readings: NewReading[]) {
  await client.query("select pg_advisory_xact_lock($1)", [letterLock]);
  const kept = new Map((await keptLetters(client, readings)).map((letter) => [letter.letterId, letter]));
  const isChanged = ({ letterId }: NewReading) => kept.get(letterId)?.same === false;
  const changed = readings.filter(isChanged);
  if (changed.length > 0) await replaceChanged(client, runId, changed, kept);
  return readings.map((reading) => (isChanged(reading) ? "changed" : "unchanged"));
}

async function replaceChanged(
  client: ClientBase,
  runId: number,
  readings: NewReading[],
  kept: Map<number, Kept>,
) {
  const placed = await placeLetters(client, readings, kept);
  const projected = new Map<string, Projected>();
  for (const { reading, id, revision, letter } of placed)
    if (id !== letter.determinationId || letter.isCurrent) {
      const later = (projected.get(id)?.revision ?? 0) > revision;
      if (!later) projected.set(id, { ...reading, id, revision, sample: letter.sample });
    }
  await writeProjection(client, [...projected.values()]);
  await updateLetters(client, runId, placed);

  const left = placed
    .filter(({ id, letter }) => id !== letter.determinationId && !projected.has(letter.determinationId))
    .map(({ letter }) => letter.determinationId);
  await closeRanks(client, left);
  await enqueue(client, { ids: [...projected.keys(), ...left] });
}

/** A reading with the determination and revision that it belongs to now. */
type Placed = { reading: NewReading; letter: Kept; id: string; revision: number };

/**
 * A letter stays where it is, unless its new reading names another case: then it becomes the next
 * revision there.
 */
async function placeLetters(
  client: ClientBase,
  readings: NewReading[],
  kept: Map<number, Kept>,
): Promise<Placed[]> {
  const placed = readings.map((reading) => {
    const letter = kept.get(reading.letterId)!;
    const id = idOf({ reading: reading.reading, contentHash: letter.contentHash });
    return { reading, letter, id, revision: letter.revision };
  });
  const moved = placed.filter(({ id, letter }) => id !== letter.determinationId);
  const { rows } = await client.query<{ id: string; revision: number }>(
    "select id, revision from determination where id = any($1)",
    [moved.map(({ id }) => id)],
  );
  const latest = new Map(rows.map(({ id, revision }) => [id, revision]));
  for (const entry of moved) {
    entry.revision = (latest.get(entry.id) ?? 0) + 1;
    latest.set(entry.id, entry.revision);
  }
  return placed;
}

/** The letters of these readings, and whether the reading is the one that is kept. */
async function keptLetters(client: ClientBase, readings: NewReading[]): Promise<Kept[]> {
  const { rows } = await client.query<Kept>(
    `select letter.id as "letterId", letter.determination_id as "determinationId", letter.revision,
       letter.content_hash as "contentHash", letter.revision = determination.revision as "isCurrent",
       (select coalesce(bool_and(sample), false) from letter_source where letter_id = letter.id) as sample,
       letter.status::text = given.status and letter.reading::jsonb = given.reading and letter.warnings::jsonb = given.warnings as same
     from json_to_recordset($1::json) as given ("letterId" integer, status text, reading jsonb, warnings jsonb)
     join letter on letter.id = given."letterId" join determination on determination.id = letter.determination_id`,
    [toJson(readings)],
  );
  return rows;
}

async function updateLetters(client: ClientBase, runId: number, placed: Placed[]): Promise<void> {
  await client.query(
    `update letter set determination_id = given.id, revision = given.revision, status = given.status::letter_status,
       reading = given.reading, warnings = given.warnings, parser_version = given."parserVersion", run_id = $2, read_at = now()
     from json_to_recordset($1::json) as given
       ("letterId" integer, id text, revision smallint, status text, reading json, warnings json, "parserVersion" text)
     where letter.id = given."letterId"`,
    [toJson(placed.map(({ reading, id, revision }) => ({ ...reading, id, revision }))), runId],
  );
}

/**
 * Determinations that lost a letter show their latest remaining text again, or go where none
 * remains.
 */
async function closeRanks(client: ClientBase, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const { rows } = await client.query<Projected>(
    `select distinct on (determination_id) determination_id as id, revision, status, reading,
       (select coalesce(bool_and(sample), false) from letter_source where letter_id = letter.id) as sample
     from letter where determination_id = any($1) order by determination_id, revision desc`,
    [ids],
  );
  await writeProjection(client, rows);
  const remaining = rows.map(({ id }) => id);
  await client.query("delete from determination where id = any($1) and id <> all($2)", [ids, remaining]);
}
