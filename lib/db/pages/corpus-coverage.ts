import { database, whileReachable } from "@/lib/db/client";
import type { CorpusCoverage, FilesReceived, Missing, YearHeld } from "@/lib/letter/corpus-coverage";

/** What the casebook holds, and what became of every file received. Throws a DatabaseUnavailable. */
export async function readCoverage(): Promise<CorpusCoverage> {
  return await whileReachable(countAll);
}

async function countAll(): Promise<CorpusCoverage> {
  const [years, files, withdrawn, rejected, missing, formats, samples, last] = await Promise.all([
    readYears(),
    readFiles(),
    readWithdrawn(),
    readRejected(),
    readMissing(),
    readFormats(),
    database().issue.count({ where: { determination: { sample: true } } }),
    database().letterSource.aggregate({ where: { sample: false }, _max: { createdAt: true } }),
  ]);
  const lost = rejected.reduce((sum, { files: more }) => sum + more, 0);
  return {
    years,
    files: {
      ...files,
      received: files.published + files.superseded + files.duplicates + withdrawn + lost,
      ...{ withdrawn, rejected },
    },
    missing,
    formats,
    sampleIssues: samples,
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

type Stored = Pick<FilesReceived, "published" | "superseded" | "duplicates">;

async function readFiles(): Promise<Stored> {
  const rows = await database().$queryRaw<Stored[]>`
    select (count(*) filter (where place = 1 and letter.revision = determination.revision))::int as published,
      (count(*) filter (where place = 1 and letter.revision <> determination.revision))::int as superseded,
      (count(*) filter (where place > 1))::int as duplicates
    from (
      select letter_id, row_number() over (partition by letter_id order by created_at, name_hash) as place
      from letter_source where not sample
    ) as source
      join letter on letter.id = letter_id
      join determination on determination.id = letter.determination_id`;
  return rows[0]!;
}

/** Files of withdrawn determinations, as long as they were received before. */
async function readWithdrawn(): Promise<number> {
  const rows = await database().$queryRaw<{ files: number }[]>`
    select count(*)::int as files from withdrawn_letter, json_array_elements(sources) as source
    where not (source ->> 'sample')::boolean`;
  return rows[0]!.files;
}

type Rejected = FilesReceived["rejected"][number];

async function readRejected(): Promise<FilesReceived["rejected"]> {
  const rows = await database().rejection.groupBy({
    by: ["reason"],
    where: { resolvedAt: null },
    _count: { _all: true },
    orderBy: [{ _count: { reason: "desc" } }, { reason: "asc" }],
  });
  // The column is only ever written from values of this type.
  return rows.map(({ reason, _count }) => ({ reason: reason as Rejected["reason"], files: _count._all }));
}

async function readMissing(): Promise<Missing> {
  const { determination, issue } = database();
  const [stated, readInPart, issues, issuesWithoutTreatment] = await Promise.all([
    determination.count({
      where: { sample: false },
      select: { _all: true, caseNumber: true, decisionDate: true },
    }),
    determination.count({ where: { sample: false, status: "partial" } }),
    issue.count({ where: issued }),
    issue.count({ where: { ...issued, treatments: { none: {} } } }),
  ]);
  return {
    letters: stated._all,
    readInPart,
    withoutCaseNumber: stated._all - stated.caseNumber,
    withoutDecisionDate: stated._all - stated.decisionDate,
    ...{ issues, issuesWithoutTreatment },
  };
}

const issued = { determination: { sample: false } };

async function readFormats(): Promise<CorpusCoverage["formats"]> {
  const rows = await database().determination.groupBy({
    by: ["format"],
    where: { sample: false },
    _count: { _all: true },
    orderBy: { format: "asc" },
  });
  return rows.map(({ format, _count }) => ({ format, letters: _count._all }));
}
