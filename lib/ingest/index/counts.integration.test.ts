import { afterAll, beforeAll, expect, test } from "vitest";
import { drainOutbox } from "@/lib/ingest/index/drain-outbox";
import { openTestRun, type TestRun } from "@/lib/ingest/testing/test-run";
import { search, searchValues } from "@/lib/search";
import type { FilterKey } from "@/lib/search/filters";
import { makeRecords } from "@/lib/search/testing/corpus";
import { emptySearch, type SearchParams } from "@/lib/search/url";

let store: TestRun;

beforeAll(async () => {
  store = await openTestRun();
  await store.save(makeRecords(200, 9));
  await drainOutbox(store.pool, store.engines);
});
afterAll(() => store.end());

/** For every filter, the issues and values that it is about, from the tables alone. */
const values: Record<FilterKey, string> = {
  outcome: "select id as issue, decision::text as value from issue",
  category: `select issue_id as issue, ${slugOf("category")} as value
    from issue_treatment join treatment on treatment.id = treatment_id`,
  treatment: "select issue_id as issue, treatment_id as value from issue_treatment",
  "drug-class": `select issue_id as issue, ${slugOf("drug_class")} as value
    from issue_treatment join treatment on treatment.id = treatment_id where drug_class is not null`,
  guideline: "select issue_id as issue, guideline_id as value from citation where guideline_id is not null",
  section: "select issue_id as issue, section_id as value from citation_section where section_id is not null",
  "ur-cited": `select id as issue, ${slugOf("claims_administrator_statement::text")} as value from issue`,
  "reviewer-cited": `select id as issue, ${slugOf("reviewer_statement::text")} as value from issue`,
  "ur-body": bodies("claims_administrator"),
  "reviewer-body": bodies("reviewer"),
  reason: `select id as issue, unnest(case when denial_reasons = '{}' then '{not-classified}' else denial_reasons end) as value
    from issue where decision = 'upheld'`,
  conclusion: `select id as issue, ${slugOf("conclusion::text")} as value from issue`,
  specialty: `select issue.id as issue, coalesce(specialty_id, 'not-stated') as value
    from issue left join determination_specialty using (determination_id)`,
  "body-part": `select issue.id as issue, coalesce(body_part_id, 'not-stated') as value
    from issue left join issue_body_part on issue_id = issue.id`,
  state: `select issue.id as issue, coalesce(state, 'not-stated') as value
    from issue left join determination_licence using (determination_id)`,
  year: ofDetermination("to_char(decision_date, 'YYYY')"),
  "injury-year": ofDetermination("to_char(injury_date, 'YYYY')"),
  sex: ofDetermination("patient_sex::text"),
  age: ofDetermination(`case when patient_age < 18 then '0-17' when patient_age < 30 then '18-29'
      when patient_age < 40 then '30-39' when patient_age < 50 then '40-49' when patient_age < 60 then '50-59'
      when patient_age < 70 then '60-69' when patient_age >= 70 then '70-120' end`),
  flag: "select id as issue, unnest(flags)::text as value from issue",
  letters: `select issue.id as issue, case when sample then 'sample' else 'real' end as value
    from issue join determination on determination.id = determination_id`,
  quality: `select issue.id as issue, quality.value from issue join determination on determination.id = determination_id
    join letter on letter.determination_id = determination.id and letter.revision = determination.revision,
    unnest(array[
      case when determination.status = 'partial' then 'read-in-part' end,
      case when (letter.reading->'coverage'->>'share')::float < 1 then 'words-left-over' end,
      case when letter.reading->>'warnings' like '%implausible-date%' then 'implausible-date' end,
      case when case_number is null then 'no-case-number' end,
      case when decision_date is null then 'no-decision-date' end,
      case when not exists (select from issue_treatment where issue_id = issue.id) then 'no-treatment' end,
      case when letter.reading->'issues'->(issue.number - 1)->>'rationale' is null then 'no-rationale' end,
      case when exists (select from citation where issue_id = issue.id and guideline_id is null) then 'unknown-guideline' end
    ]) as quality(value) where quality.value is not null`,
};

/** Each body that a side cited, and that it was the only one; or none. */
function bodies(side: string): string {
  const cited = `select issue_id as issue, position as citation, unnest(case
        when mtus and body = 'ACOEM' then '{mtus,acoem}'::text[] when mtus then '{mtus}'
        when body in ('ODG', 'ACOEM') then array[lower(body::text)] else '{other}' end) as value
    from citation where side = '${side}'`;
  return `select issue, value from (${cited}) as cited
    union all select issue, 'only-' || value from (${cited}) as cited group by issue, value
      having count(distinct citation) = (select count(*) from citation where issue_id = issue and side = '${side}')
    union all select id, 'none' from issue
      where not exists (select from citation where issue_id = issue.id and side = '${side}')`;
}

function slugOf(column: string): string {
  return `regexp_replace(lower(replace(${column}, '&', 'and')), '[^a-z0-9]+', '-', 'g')`;
}

function ofDetermination(value: string): string {
  return `select issue.id as issue, coalesce(${value}, 'not-stated') as value
    from issue join determination on determination.id = determination_id`;
}

async function countedBySql(key: FilterKey, where = "true"): Promise<Record<string, number>> {
  const { rows } = await store.pool.query<{ value: string; count: number }>(
    `select value, count(distinct issue)::int as count from (${values[key]}) as pairs
     where issue in (select issue.id from issue where ${where}) group by value`,
  );
  return Object.fromEntries(rows.map(({ value, count }) => [value, count]));
}

async function countedBySearch(key: FilterKey, params: SearchParams): Promise<Record<string, number>> {
  const { values: found } = await searchValues(params, key, "");
  return Object.fromEntries(found.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]));
}

const keys = Object.keys(values) as FilterKey[];

test.each(keys)("every count of %s is the database's", async (key) => {
  const expected = await countedBySql(key);
  // The store of the tests keeps no samples.
  expect(Object.keys(expected).length).toBeGreaterThan(key === "letters" ? 0 : 1);
  expect(await countedBySearch(key, emptySearch)).toEqual(expected);
});

test.each(keys.filter((key) => key !== "outcome" && key !== "reason"))(
  "so is it among the overturned: %s",
  async (key) => {
    const params: SearchParams = { ...emptySearch, outcome: ["overturned"] };
    expect(await countedBySearch(key, params)).toEqual(await countedBySql(key, "decision = 'overturned'"));
  },
);

test.each(keys)("and without the letters of one year: %s", async (key) => {
  const params: SearchParams = { ...emptySearch, year: ["-2016"] };
  const where = `determination_id in (select id from determination
    where decision_date is null or extract(year from decision_date) <> 2016)`;
  const found = await countedBySearch(key, params);
  if (key === "year") delete found[2016];
  expect(found).toEqual(await countedBySql(key, where));
});

test.each(["year", "injury-year", "sex", "age", "ur-cited", "reviewer-cited", "conclusion"] as const)(
  "every issue has exactly one value of %s",
  async (key) => {
    const sum = Object.values(await countedBySearch(key, emptySearch)).reduce((a, b) => a + b, 0);
    expect(sum).toBe((await search(emptySearch)).total);
  },
);

test.each(["reviewer", "claims-administrator"] as const)("and by the side that cited: %s", async (side) => {
  const column = `side = '${side.replace("-", "_")}'`;
  const params: SearchParams = { ...emptySearch, "cited-by": side };
  for (const key of ["guideline", "section"] as const) {
    const { rows } = await store.pool.query<{ value: string; count: number }>(
      `select ${key}_id as value, count(distinct issue_id)::int as count from ${key === "section" ? "citation_section" : "citation"}
       where ${column} and ${key}_id is not null group by 1`,
    );
    const expected = Object.fromEntries(rows.map(({ value, count }) => [value, count]));
    expect(await countedBySearch(key, params)).toEqual(expected);
  }
});
