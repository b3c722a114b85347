import type { ClientBase } from "pg";
import { enqueue } from "@/lib/db/outbox";
import { inTransaction, lockLetters, type Pool } from "@/lib/db/pool";
import { type Projected, writeProjection } from "@/lib/db/rows/determination-rows";
import { idOf, type LetterToSave } from "@/lib/db/rows/plan-letters";
import type { Withdrawal } from "@/lib/letter/withdrawals";

/** Nothing was changed, because no determination has these ids. */
export type Unknown = { unknown: string[] };

/** What a withdrawal did. `before`: the withdrawals that existed already, as they were. */
export type Withdrawn = { withdrawn: Withdrawal[]; before: Withdrawal[] };

const columns = `determination_id as id, reason, note, withdrawn_at as "withdrawnAt"`;

/**
 * Withdraws determinations in one transaction: their rows leave the tables that are published, and
 * they are enqueued so that they leave the index. One that is withdrawn already keeps its date and
 * gets the reason. Where an id is unknown, nothing is changed.
 */
export function withdraw(
  pool: Pool,
  ids: readonly string[],
  { reason, note }: Pick<Withdrawal, "reason" | "note">,
): Promise<Withdrawn | Unknown> {
  return inTransaction(pool, async (client) => {
    await lockLetters(client);
    const before = await withdrawalsOf(client, ids);
    const unknown = await unknownIds(client, ids, before);
    if (unknown.length > 0) return { unknown };
    const { rows } = await client.query<Withdrawal>(
      `insert into withdrawal (determination_id, reason, note) select distinct unnest($1::text[]), $2, $3
       on conflict (determination_id) do update set reason = excluded.reason, note = excluded.note
       returning ${columns}`,
      [ids, reason, note],
    );
    await setAside(client, ids);
    return { withdrawn: rows, before };
  });
}

/** What a restoration did. `published`: ids that were not withdrawn. */
export type Restored = { restored: string[]; published: string[] };

/**
 * Publishes withdrawn determinations again as they were, in one transaction. Where an id is neither
 * withdrawn nor published, nothing is changed.
 */
export function restore(pool: Pool, ids: readonly string[]): Promise<Restored | Unknown> {
  return inTransaction(pool, async (client) => {
    await lockLetters(client);
    const withdrawn = await withdrawalsOf(client, ids);
    const unknown = await unknownIds(client, ids, withdrawn);
    if (unknown.length > 0) return { unknown };
    const restored = withdrawn.map(({ id }) => id);
    await writeProjection(client, await keptCurrent(client, restored));
    await bringBack(client, restored);
    await client.query("delete from withdrawal where determination_id = any($1)", [restored]);
    await enqueue(client, { ids: restored });
    return { restored, published: ids.filter((id) => !restored.includes(id)) };
  });
}

/**
 * The letters of a batch that were withdrawn: their case, their text or the bytes of a file. One query
 * a batch.
 */
export async function withdrawnAmong(
  client: ClientBase,
  letters: readonly LetterToSave[],
): Promise<Set<LetterToSave>> {
  const { rows } = await client.query<{ mark: string }>(
    `select determination_id as mark from withdrawal where determination_id = any($1)
     union all select content_hash from withdrawn_letter where content_hash = any($2)
     union all select file_hash from withdrawn_letter, unnest(file_hashes) as file_hash
       where file_hash = any($3)`,
    [
      letters.map(idOf),
      letters.map(({ contentHash }) => contentHash),
      letters.flatMap(({ files }) => files.map(({ fileHash }) => fileHash)),
    ],
  );
  const marks = new Set(rows.map(({ mark }) => mark));
  const isMarked = (letter: LetterToSave) =>
    marks.has(idOf(letter)) ||
    marks.has(letter.contentHash) ||
    letter.files.some(({ fileHash }) => marks.has(fileHash));
  return new Set(marks.size === 0 ? [] : letters.filter(isMarked));
}

/** Withdraws those of these determinations again whose case was withdrawn: a new reading named it. */
export async function setAsideWithdrawn(client: ClientBase, ids: readonly string[]): Promise<void> {
  const withdrawn = await withdrawalsOf(client, ids);
  if (withdrawn.length > 0)
    await setAside(
      client,
      withdrawn.map(({ id }) => id),
    );
}

/** Moves the texts of determinations to where nothing is published from, and deletes all below them. */
async function setAside(client: ClientBase, ids: readonly string[]): Promise<void> {
  await client.query(
    `insert into withdrawn_letter (content_hash, determination_id, file_hashes, letter, sources)
     select content_hash, determination_id,
       array(select distinct file_hash from letter_source where letter_id = letter.id),
       row_to_json(letter),
       (select coalesce(json_agg(letter_source), '[]') from letter_source where letter_id = letter.id)
     from letter where determination_id = any($1)`,
    [ids],
  );
  await client.query("delete from determination where id = any($1)", [ids]);
  await enqueue(client, { ids: [...ids] });
}

async function withdrawalsOf(client: ClientBase, ids: readonly string[]): Promise<Withdrawal[]> {
  const { rows } = await client.query<Withdrawal>(
    `select ${columns} from withdrawal where determination_id = any($1) order by 1`,
    [ids],
  );
  return rows;
}

async function unknownIds(
  client: ClientBase,
  ids: readonly string[],
  withdrawn: readonly Withdrawal[],
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>("select id from determination where id = any($1)", [
    ids,
  ]);
  const known = new Set([...rows, ...withdrawn].map(({ id }) => id));
  return ids.filter((id) => !known.has(id));
}

/** Kept texts in the order of their revisions, which count from 1 however they came to be kept. */
const kept = `(
  select withdrawn_letter.*, row_number() over (
    partition by determination_id order by (letter ->> 'revision')::integer, (letter ->> 'id')::integer
  )::integer as place
  from withdrawn_letter where determination_id = any($1)
) as kept`;

async function keptCurrent(client: ClientBase, ids: string[]): Promise<Projected[]> {
  const { rows } = await client.query<Projected>(
    `select distinct on (determination_id) determination_id as id, place as revision,
       letter ->> 'status' as status, letter -> 'reading' as reading,
       (select coalesce(bool_and((source ->> 'sample')::boolean), false)
        from json_array_elements(sources) as source) as sample
     from ${kept} order by determination_id, place desc`,
    [ids],
  );
  return rows;
}

/** Columns are named, so that one that a later version added gets its default. */
async function bringBack(client: ClientBase, ids: string[]): Promise<void> {
  await client.query(
    `insert into letter (id, determination_id, revision, content_hash, text, pages, media_type, status, reading,
       warnings, parser_version, run_id, created_at, read_at)
     select id, kept.determination_id, place, kept.content_hash, text, pages, media_type, status, reading,
       warnings, parser_version, (select id from run where id = run_id), created_at, read_at
     from ${kept}, json_populate_record(null::letter, kept.letter)`,
    [ids],
  );
  await client.query(
    `insert into letter_source (letter_id, name_hash, file_hash, bytes, sample, run_id, created_at)
     select letter_id, name_hash, file_hash, bytes, sample, (select id from run where id = run_id), created_at
     from ${kept}, json_populate_recordset(null::letter_source, kept.sources)`,
    [ids],
  );
}
