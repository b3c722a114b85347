import { Prisma } from "@/lib/db/generated/client";

// What searches can ask of an issue, in SQL over `issue` and its `determination`: for each filter of an
// address, by its name there, the values that an issue has. Used while the search engine is down; that
// both find the same issues is a test (lib/ingest/index/without-engine.integration.test.ts).

type Sql = Prisma.Sql;
const { sql } = Prisma;

/** Whose citations count. */
export type Side =
  | "either"
  | "reviewer"
  | "claims-administrator"
  | "both"
  | "reviewer-only"
  | "claims-administrator-only";

/**
 * `value`: an expression, of which an issue has exactly one. `values`: a query of a column `value`;
 * `none` is the value of an issue of which it finds nothing.
 */
export type Fact = { value: Sql } | { values: Sql; none?: string };

const notStated = "not-stated";

export const facts = {
  outcome: () => ({ value: sql`issue.decision::text` }),
  category: () => ({ values: ofTreatments("category") }),
  treatment: () => ({
    values: sql`select treatment_id as value from issue_treatment where issue_id = issue.id`,
  }),
  "drug-class": () => ({ values: ofTreatments("drug_class") }),
  guideline: (side) => ({ values: cited("citation", "guideline_id", side) }),
  section: (side) => ({ values: cited("citation_section", "section_id", side) }),
  "ur-cited": () => ({ value: slugOf("issue.claims_administrator_statement::text") }),
  "reviewer-cited": () => ({ value: slugOf("issue.reviewer_statement::text") }),
  "ur-body": () => ({ values: bodies("claims_administrator") }),
  "reviewer-body": () => ({ values: bodies("reviewer") }),
  reason: () => ({
    values: sql`select unnest(case when issue.denial_reasons = '{}' then '{not-classified}' else issue.denial_reasons end) as value
      where issue.decision = 'upheld'`,
  }),
  conclusion: () => ({ value: slugOf("issue.conclusion::text") }),
  specialty: () => ({
    values: sql`select specialty_id as value from determination_specialty
      where determination_specialty.determination_id = issue.determination_id`,
    none: notStated,
  }),
  "body-part": () => ({
    values: sql`select body_part_id as value from issue_body_part where issue_id = issue.id`,
    none: notStated,
  }),
  state: () => ({
    values: sql`select state as value from determination_licence
      where determination_licence.determination_id = issue.determination_id`,
    none: notStated,
  }),
  year: () => ({ value: stated("to_char(determination.decision_date, 'YYYY')") }),
  "injury-year": () => ({ value: stated("to_char(determination.injury_date, 'YYYY')") }),
  sex: () => ({ value: stated("determination.patient_sex::text") }),
  age: () => ({
    value: stated(`case when patient_age < 18 then '0-17' when patient_age < 30 then '18-29'
      when patient_age < 40 then '30-39' when patient_age < 50 then '40-49' when patient_age < 60 then '50-59'
      when patient_age < 70 then '60-69' when patient_age >= 70 then '70-120' end`),
  }),
  flag: () => ({ values: sql`select unnest(issue.flags) as value` }),
  quality: () => ({ values: quality }),
  letters: () => ({ value: sql`case when determination.sample then 'sample' else 'real' end` }),
} satisfies Record<string, (side: Side) => Fact>;

export type FactName = keyof typeof facts;

/** The condition that an issue has one of the values. */
export function hasOneOf(name: FactName, values: readonly string[], side: Side): Sql {
  const fact: Fact = facts[name](side);
  if ("value" in fact) return sql`${fact.value} = any(${values})`;
  const has = sql`exists (select from (${fact.values}) as held where held.value = any(${values}))`;
  const { none } = fact;
  return none && values.includes(none) ? sql`(${has} or not exists (${fact.values}))` : has;
}

/** Pages of a guideline (`citedIn`), or of a section (`guideline/section`), both ends included. */
export type CitedPages = { citedIn: string; first: number; last: number };

/** Of a longer range of printed pages only its beginning is a place in a guideline. */
const mostPages = 60;

/** The condition that a citation prints one of the pages; the side is one of the range as a whole. */
export function citesPages({ citedIn, first, last }: CitedPages, side: Side): Sql {
  const within = citedIn.includes("/")
    ? sql`exists (select from citation_section as part where part.issue_id = citation.issue_id
        and part.side = citation.side and part.citation_position = citation.position and part.section_id = ${citedIn})`
    : sql`citation.guideline_id = ${citedIn}`;
  const cites = (by: Sql) => sql`exists (
    select from citation, unnest(citation.pages) as range
    where citation.issue_id = issue.id and ${by} and ${within}
      and lower(range) <= ${last} and upper(range) > ${first}
      and (upper(range) - lower(range) <= ${mostPages}::int or ${printed(first, last)}))`;
  const [ours, theirs] = [cites(sql`side = 'reviewer'`), cites(sql`side = 'claims_administrator'`)];
  switch (side) {
    case "reviewer":
      return ours;
    case "claims-administrator":
      return theirs;
    case "both":
      return sql`(${ours} and ${theirs})`;
    case "reviewer-only":
      return sql`(${ours} and not ${theirs})`;
    case "claims-administrator-only":
      return sql`(${theirs} and not ${ours})`;
    default:
      return cites(sql`true`);
  }
}

/**
 * Whether a range as printed begins so that the pages are within its beginning. The column has joined
 * ranges that touch, so that only the reading tells; it is looked at where a range is that long.
 */
function printed(first: number, last: number): Sql {
  return sql`exists (
    select from letter, json_array_elements(letter.reading -> 'issues' -> (issue.number - 1) -> 'guidelines'
      -> case citation.side when 'reviewer' then 'reviewer' else 'claimsAdministrator' end
      -> 'citations' -> citation.position::int -> 'pages') as printed (ends)
    where letter.determination_id = determination.id and letter.revision = determination.revision
      and (ends ->> 0)::int <= ${last}
      and least((ends ->> 1)::int, (ends ->> 0)::int + ${mostPages - 1}::int) >= ${first})`;
}

/** As addresses have it. The names are those of catalogs and types: plain letters. */
function slugOf(column: string): Sql {
  return Prisma.raw(
    `trim(both '-' from regexp_replace(lower(replace(${column}, '&', ' and ')), '[^a-z0-9]+', '-', 'g'))`,
  );
}

function stated(expression: string): Sql {
  return Prisma.raw(`coalesce(${expression}, '${notStated}')`);
}

function ofTreatments(column: "category" | "drug_class"): Sql {
  return sql`select distinct ${slugOf(`treatment.${column}`)} as value
    from issue_treatment join treatment on treatment.id = treatment_id
    where issue_id = issue.id and ${Prisma.raw(column)} is not null`;
}

const sides = {
  either: ["reviewer,claims_administrator", null],
  reviewer: ["reviewer", null],
  "claims-administrator": ["claims_administrator", null],
  both: ["reviewer", "exists"],
  "reviewer-only": ["reviewer", "not exists"],
  "claims-administrator-only": ["claims_administrator", "not exists"],
} as const;

/** What a side cited, and the other one too, or not. */
function cited(table: "citation" | "citation_section", column: string, side: Side): Sql {
  const [by, other] = sides[side];
  const also = other
    ? `and ${other} (select from ${table} as theirs where theirs.issue_id = ours.issue_id
        and theirs.side <> ours.side and theirs.${column} = ours.${column})`
    : "";
  return Prisma.raw(`select distinct ours.${column} as value from ${table} as ours
    where ours.issue_id = issue.id and ours.side = any('{${by}}') and ours.${column} is not null ${also}`);
}

/** Whose guidelines a side cited, and nobody else's; a chapter of ACOEM within the MTUS is of both. */
function bodies(side: "reviewer" | "claims_administrator"): Sql {
  const names = {
    mtus: "mtus",
    odg: "not mtus and body = 'ODG'",
    acoem: "body = 'ACOEM'",
    other: "not mtus and body not in ('ODG', 'ACOEM')",
  };
  const values = Object.entries(names).flatMap(([name, is]) => [
    `case when bool_or(${is}) then '${name}' end`,
    `case when bool_and(${is}) then 'only-${name}' end`,
  ]);
  return Prisma.raw(`select value from (
      select unnest(array[case when count(*) = 0 then 'none' end, ${values.join(", ")}]) as value
      from citation where issue_id = issue.id and side = '${side}'
    ) as bodies where value is not null`);
}

/** How the letter could be read. What only its reading tells costs much over many letters. */
const quality = Prisma.raw(`select value from unnest(array[
    case when determination.status = 'partial' then 'read-in-part' end,
    case when determination.case_number is null then 'no-case-number' end,
    case when determination.decision_date is null then 'no-decision-date' end,
    case when not exists (select from issue_treatment where issue_id = issue.id) then 'no-treatment' end,
    case when exists (select from citation where issue_id = issue.id and guideline_id is null)
      then 'unknown-guideline' end
  ]) as value where value is not null
  union all select value from letter, lateral (select unnest(array[
    case when (reading -> 'coverage' ->> 'share')::float < 1 then 'words-left-over' end,
    case when exists (select from json_array_elements(reading -> 'warnings') as warning
      where warning ->> 'value' = 'implausible-date') then 'implausible-date' end,
    case when reading -> 'issues' -> (issue.number - 1) ->> 'rationale' is null then 'no-rationale' end
  ]) as value) as told
  where letter.determination_id = determination.id and letter.revision = determination.revision and value is not null`);
