import type { ClientBase } from "pg";
import { enqueue } from "@/lib/db/outbox";
import { inTransaction, isRefusal, lockLetters, type Pool } from "@/lib/db/pool";
import { toJson } from "@/lib/db/rows/bulk";
import { type Projected, writeProjection } from "@/lib/db/rows/determination-rows";
import { idOf, type LetterToSave, latestRevisions } from "@/lib/db/rows/plan-letters";
import { setAsideWithdrawn } from "@/lib/db/withdrawals";
import type { Source } from "@/lib/letter/determination";

/** A stored text, to be parsed again. */
export type StoredLetter = {
  letterId: number;
  determinationId: string;
  revision: number;
  contentHash: string;
  mediaType: "text" | "pdf";
  source: Source;
};

/** A stored text in which more is masked now. */
export type MaskedText = Pick<LetterToSave, "contentHash"> & { text: string };

/** A new reading of a stored text. */
export type NewReading = { letterId: number; masked: MaskedText | null } & Pick<
  LetterToSave,
  "status" | "reading" | "warnings" | "parserVersion"
>;

const columns = `id as "letterId", determination_id as "determinationId", revision, content_hash as "contentHash",
  media_type as "mediaType", json_build_object('text', text, 'pages', pages) as source`;

/** The stored texts of these determinations. */
export async function lettersOf(pool: Pool, ids: readonly string[]): Promise<StoredLetter[]> {
  const { rows } = await pool.query<StoredLetter>(
    `select ${columns} from letter where determination_id = any($1) order by id`,
    [ids],
  );
  return rows;
}

/** Every stored text of every revision, in batches in the order in which they came. */
export async function* eachLetter(pool: Pool, batchSize = 500): AsyncGenerator<StoredLetter[]> {
  let after = 0;
  for (;;) {
    const { rows } = await pool.query<StoredLetter>(
      `select ${columns} from letter where id > $1 order by id limit $2`,
      [after, batchSize],
    );
    if (rows.length === 0) return;
    yield rows;
    after = rows.at(-1)!.letterId;
  }
}

/**
 * Replaces readings and their projection in one transaction, and enqueues what changed. Where a reading
 * equals the stored one nothing is written. A letter whose case number differs now moves to that
 * determination, as its next revision. Texts that are equal once more is masked become one letter. Outcomes are in the order of `readings`.
 */
export async function replaceReadings(
  pool: Pool,
  runId: number,
  readings: NewReading[],
): Promise<("changed" | "unchanged" | "refused")[]> {
  if (readings.length === 0) return [];
  try {
    return await inTransaction(pool, (client) => replaceBatch(client, runId, readings));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (readings.length === 1) return ["refused"];
    const middle = readings.length >> 1;
    const first = await replaceReadings(pool, runId, readings.slice(0, middle));
    return [...first, ...(await replaceReadings(pool, runId, readings.slice(middle)))];
  }
}

/** A stored letter compared with its new reading. `isCurrent`: of its determination's revisions. */
type Stored = {
  letterId: number;
  determinationId: string;
  revision: number;
  contentHash: string;
  isCurrent: boolean;
  sample: boolean;
  same: boolean;
};

async function replaceBatch(client: ClientBase, runId: number, readings: NewReading[]) {
  await lockLetters(client);
  const stored = new Map((await storedLetters(client, readings)).map((letter) => [letter.letterId, letter]));
  const isChanged = ({ letterId }: NewReading) => stored.get(letterId)?.same === false;
  const changed = readings.filter(isChanged);
  if (changed.length > 0) await replaceChanged(client, runId, changed, stored);
  return readings.map((reading) => (isChanged(reading) ? "changed" : "unchanged"));
}

async function replaceChanged(
  client: ClientBase,
  runId: number,
  readings: NewReading[],
  stored: Map<number, Stored>,
) {
  const { kept, doubles } = await uniteDoubles(client, readings);
  const placed = await placeLetters(client, kept, stored);
  const projected = new Map<string, Projected>();
  for (const { reading, id, revision, letter } of placed)
    if (id !== letter.determinationId || letter.isCurrent) {
      const later = (projected.get(id)?.revision ?? 0) > revision;
      if (!later) projected.set(id, { ...reading, id, revision, sample: letter.sample });
    }
  await writeProjection(client, [...projected.values()]);
  await updateLetters(client, runId, placed);

  const gone = doubles.map(({ letterId }) => stored.get(letterId)!).filter(({ isCurrent }) => isCurrent);
  const moved = placed.filter(({ id, letter }) => id !== letter.determinationId);
  const left = [...gone, ...moved.map(({ letter }) => letter)]
    .map(({ determinationId }) => determinationId)
    .filter((id) => !projected.has(id));
  await restoreLatest(client, left);
  await enqueue(client, { ids: [...projected.keys(), ...left] });
  const joined = moved.map(({ id }) => id);
  if (joined.length > 0) await setAsideWithdrawn(client, joined);
}

/**
 * Letters whose text, once more is masked, is that of another letter give that one their files and
 * are deleted: a text is stored once.
 */
async function uniteDoubles(client: ClientBase, readings: NewReading[]) {
  const hashes = readings.flatMap(({ masked }) => masked?.contentHash ?? []);
  if (hashes.length === 0) return { kept: readings, doubles: [] };
  const { rows } = await client.query<{ id: number; hash: string }>(
    "select id, content_hash as hash from letter where content_hash = any($1)",
    [hashes],
  );
  const holders = new Map(rows.map(({ id, hash }) => [hash, id]));
  const kept: NewReading[] = [];
  const doubles: { letterId: number; holder: number }[] = [];
  for (const reading of readings) {
    const { letterId, masked } = reading;
    const holder = masked && holders.get(masked.contentHash);
    if (holder && holder !== letterId) doubles.push({ letterId, holder });
    else kept.push(reading);
    if (masked && !holder) holders.set(masked.contentHash, letterId);
  }
  await client.query(
    `insert into letter_source (letter_id, name_hash, file_hash, bytes, sample, run_id, created_at)
     select holder, name_hash, file_hash, bytes, sample, run_id, created_at
     from json_to_recordset($1::json) as double ("letterId" integer, holder integer)
     join letter_source on letter_id = double."letterId" on conflict do nothing`,
    [toJson(doubles)],
  );
  await client.query("delete from letter where id = any($1)", [doubles.map(({ letterId }) => letterId)]);
  return { kept, doubles };
}

/** A reading with the determination and revision that it now belongs to. */
type Placed = { reading: NewReading; letter: Stored; id: string; revision: number };

/** A letter keeps its place, unless its new reading names another case: then it is appended there. */
async function placeLetters(
  client: ClientBase,
  readings: NewReading[],
  stored: Map<number, Stored>,
): Promise<Placed[]> {
  const placed = readings.map((reading) => {
    const letter = stored.get(reading.letterId)!;
    const contentHash = reading.masked?.contentHash ?? letter.contentHash;
    const id = idOf({ reading: reading.reading, contentHash });
    return { reading, letter, id, revision: letter.revision };
  });
  const moved = placed.filter(({ id, letter }) => id !== letter.determinationId);
  const latest = await latestRevisions(
    client,
    moved.map(({ id }) => id),
  );
  for (const entry of moved) {
    entry.revision = (latest.get(entry.id) ?? 0) + 1;
    latest.set(entry.id, entry.revision);
  }
  return placed;
}

/** The letters of these readings, and whether each reading equals the stored one. */
async function storedLetters(client: ClientBase, readings: NewReading[]): Promise<Stored[]> {
  const { rows } = await client.query<Stored>(
    `select letter.id as "letterId", letter.determination_id as "determinationId", letter.revision,
       letter.content_hash as "contentHash", letter.revision = determination.revision as "isCurrent",
       (select coalesce(bool_and(sample), false) from letter_source where letter_id = letter.id) as sample,
       letter.status::text = given.status and letter.reading::jsonb = given.reading and letter.warnings::jsonb = given.warnings
         and given.masked is null as same
     from json_to_recordset($1::json) as given ("letterId" integer, status text, reading jsonb, warnings jsonb, masked json)
     join letter on letter.id = given."letterId" join determination on determination.id = letter.determination_id`,
    [toJson(readings)],
  );
  return rows;
}

async function updateLetters(client: ClientBase, runId: number, placed: Placed[]): Promise<void> {
  await client.query(
    `update letter set determination_id = given.id, revision = given.revision, status = given.status::letter_status,
       reading = given.reading, warnings = given.warnings, parser_version = given."parserVersion", run_id = $2, read_at = now(),
       text = coalesce(given.masked ->> 'text', letter.text),
       content_hash = coalesce(given.masked ->> 'contentHash', letter.content_hash)
     from json_to_recordset($1::json) as given
       ("letterId" integer, id text, revision smallint, status text, reading json, warnings json, "parserVersion" text, masked json)
     where letter.id = given."letterId"`,
    [toJson(placed.map(({ reading, id, revision }) => ({ ...reading, id, revision }))), runId],
  );
}

/** Determinations that lost a letter get their latest remaining text, or are deleted if none remains. */
async function restoreLatest(client: ClientBase, ids: string[]): Promise<void> {
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
