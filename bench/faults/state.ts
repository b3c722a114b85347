import type { Pool } from "@/lib/db/pool";
import type { RunCounters } from "@/lib/db/runs";

/** What `npm run ingest -- … --json` prints, as far as rounds look at it. */
export type Report = RunCounters & { index: { waiting: number; failure: string | null } | null };

/** What is stored, a line each: two runs that end alike have the same lines. */
const lines = `
  select concat_ws(' ', 'stored', left(source.name_hash, 12), left(source.file_hash, 12), left(letter.content_hash, 12),
    letter.determination_id, letter.revision, letter.status) as line
  from letter_source as source join letter on letter.id = letter_id
  union all select concat_ws(' ', 'rejected', name, left(file_hash, 12), stage, reason, detail)
  from rejection where resolved_at is null
  union all select concat_ws(' ', 'withdrawn', determination_id, reason) from withdrawal
  union all select concat_ws(' ', 'withdrawn text', left(content_hash, 12), determination_id) from withdrawn_letter
  union all select concat_ws(' ', 'determination', id, revision, status, outcome,
    (select count(*) from issue where determination_id = determination.id)) from determination
  order by 1`;

/** What must not be there once a run has ended. */
const leftovers = `
  select concat_ws(' ', 'waits for the index:', determination_id) as line from index_outbox
  union all select concat_ws(' ', 'a run that counts as running:', id) from run where status = 'running'
  union all select concat_ws(' ', 'stored and rejected:', rejection.name) from rejection
    join letter_source on name_hash = encode(sha256(convert_to(rejection.file_hash || name, 'UTF8')), 'hex')
    where resolved_at is null
  union all select concat_ws(' ', 'withdrawn and published:', id) from determination
    where id in (select determination_id from withdrawal)
  union all select concat_ws(' ', 'withdrawn text that is published:', content_hash) from letter
    where content_hash in (select content_hash from withdrawn_letter)
  order by 1`;

const linesOf = async (pool: Pool, sql: string) =>
  (await pool.query<{ line: string }>(sql)).rows.map(({ line }) => line);

/** The lines of the database; throws where it holds what a whole run must not leave. */
export const stateOf = (pool: Pool) => linesOf(pool, lines);

/**
 * How the database differs from the state after an undisturbed run, and what was left in it. Of a
 * determination that was `withdrawn` since, only that is expected.
 */
export async function strayLines(
  pool: Pool,
  reference: readonly string[],
  withdrawn?: string,
): Promise<string[]> {
  const of = (lines: readonly string[]) =>
    new Set(lines.filter((line) => !withdrawn || !line.includes(withdrawn)));
  const all = await stateOf(pool);
  const [found, wanted] = [of(all), of(reference)];
  const isWithdrawn = !withdrawn || all.some((line) => line.startsWith(`withdrawn ${withdrawn} `));
  return [
    ...(isWithdrawn ? [] : [`is not withdrawn: ${withdrawn}`]),
    ...[...wanted].filter((line) => !found.has(line)).map((line) => `is missing: ${line}`),
    ...[...found].filter((line) => !wanted.has(line)).map((line) => `is too much: ${line}`),
    ...(await linesOf(pool, leftovers)),
  ];
}

/** What is wrong with the report of a whole run over so many files. */
export function faultsOfReport(report: Report, files: number): string[] {
  const { read, published, unchanged, duplicate, partial, rejected, withdrawn, index } = report;
  const sum = published + unchanged + duplicate + partial + rejected + withdrawn;
  const faults: string[] = [];
  if (read !== files) faults.push(`the report counts ${read} of ${files} files`);
  if (sum !== read) faults.push(`the outcomes are ${sum}, of ${read} read`);
  if (index?.failure) faults.push(`the index failed: ${index.failure}`);
  if (index?.waiting !== 0) faults.push(`${index?.waiting} determinations wait for the index`);
  return faults;
}

/** Whether every file of an undisturbed run is in one named state of the database. */
export function isAccountedFor(report: Report, state: readonly string[]): boolean {
  const count = (start: string) => state.filter((line) => line.startsWith(start)).length;
  const { published, partial, duplicate, rejected } = report;
  return count("stored ") === published + partial + duplicate && count("rejected ") === rejected;
}
