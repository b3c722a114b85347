import { database } from "@/lib/db/client";
import { whileReachable } from "@/lib/db/unavailable";
import type { CorpusCoverage, FilesReceived, Missing, YearHeld } from "@/lib/letter/corpus-coverage";

/**
 * What the casebook holds and how it came to be, counted in the database. Throws a
 * DatabaseUnavailable.
 */
export async function readCoverage(): Promise<CorpusCoverage> {
  return await whileReachable(countAll());
}

async function countAll(): Promise<CorpusCoverage> {
  const [years, files, rejected, missing, formats, samples, last] = await Promise.all([
    readYears(),
    readFiles(),
    readRejected(),
    readMissing(),
    readFormats(),
    database().$queryRaw<{ issues: number }[]>`
      select count(*)::int as issues from issue join determination on determination.id = determination_id where sample`,
    database().letterSource.aggregate({ where: { sample: false }, _max: { createdAt: true } }),
  ]);
  const lost = rejected.reduce((sum, { files: more }) => sum + more, 0);
  return {
    years,
    files: {
      ...files,
      received: files.published + files.superseded + files.duplicates + lost,
      rejected,
    },
    missing,
    formats,
    sampleIssues: samples[0]?.issues ?? 0,
    lastReceived: last._max.createdAt,
  };
}

async function readYears(): Promise<YearHeld[]> {
  return await database().$queryRaw<YearHeld[]>`
    select extract(year from decision_date)::int as year,
      (count(*) filter (where not sample))::int as letters,
      coalesce(sum(issues) filter (where not sample), 0)::int as issues,
      (count(*) filter (where sample))::int as samples
    from determination
      join lateral (select count(*) as issues from issue where determination_id = determination.id) as counted on true
    group by 1 order by 1 nulls last`;
}

async function readFiles(): Promise<Omit<FilesReceived, "received" | "rejected">> {
  const rows = await database().$queryRaw<Omit<FilesReceived, "received" | "rejected">[]>`
    select (count(*) filter (where place = 1 and letter.revision = determination.revision))::int as published,
      (count(*) filter (where place = 1 and letter.revision <> determination.revision))::int as superseded,
      (count(*) filter (where place > 1))::int as duplicates
    from (
      select letter_id, row_number() over (partition by letter_id order by created_at, name, file_hash) as place
      from letter_source where not sample
    ) as source
      join letter on letter.id = letter_id
      join determination on determination.id = letter.determination_id`;
  return rows[0]!;
}

async function readRejected(): Promise<FilesReceived["rejected"]> {
  return await database().$queryRaw<FilesReceived["rejected"]>`
    select reason, count(*)::int as files from rejection where resolved_at is null group by reason order by 2 desc, 1`;
}

async function readMissing(): Promise<Missing> {
  const rows = await database().$queryRaw<Missing[]>`
    select * from (
      select count(*)::int as letters,
        (count(*) filter (where status = 'partial'))::int as "readInPart",
        (count(*) filter (where case_number is null))::int as "withoutCaseNumber",
        (count(*) filter (where decision_date is null))::int as "withoutDecisionDate"
      from determination where not sample
    ) as of_letters, (
      select count(*)::int as issues,
        (count(*) filter (where not exists (select from issue_treatment where issue_id = issue.id)))::int
          as "issuesWithoutTreatment"
      from issue join determination on determination.id = determination_id where not sample
    ) as of_issues`;
  return rows[0]!;
}

async function readFormats(): Promise<CorpusCoverage["formats"]> {
  return await database().$queryRaw<CorpusCoverage["formats"]>`
    select format, count(*)::int as letters from determination where not sample group by format order by format`;
}
