import { database, whileReachable } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import {
  type CitedPages,
  citesPages,
  type Fact,
  type FactName,
  facts,
  hasOneOf,
  type Side,
} from "@/lib/db/pages/issue-facts";
import type { DeterminationRecord } from "@/lib/letter/record";

type Sql = Prisma.Sql;
const { sql } = Prisma;

/** A value of a fact, or pages. */
export type Asked = { fact: FactName; value: string } | { pages: CitedPages };
/** What is asked of an issue: one of these, or, where `excluded`, none of them. */
export type Condition = { anyOf: readonly Asked[]; excluded: boolean };
/** A word or phrase: one of its forms, each a list of words, has to occur, or must not. */
export type SoughtWords = { forms: readonly (readonly string[])[]; beginning: boolean; excluded: boolean };

/** A search of issues. Days are ISO dates, "" is an open end. */
export type IssueSearch = {
  side: Side;
  conditions: readonly Condition[];
  decided: readonly [from: string, to: string];
  injured: readonly [from: string, to: string];
  /** Days or moments. */
  added: readonly [from: string, to: string];
  /** Of each, one alternative has to be met: all of its words. */
  words: readonly (readonly (readonly SoughtWords[])[])[];
  determinationId: string | null;
  sort: "newest" | "oldest" | "injury-newest" | "injury-oldest" | "added";
};

export type FoundIssue = { determinationId: string; number: number };
/** Issues by fact and value. */
export type FactCounts = Partial<Record<FactName, Record<string, number>>>;

/** How many issues and determinations match; exact. Throws a DatabaseUnavailable. */
export async function countFound(search: IssueSearch): Promise<{ issues: number; determinations: number }> {
  const [row] = await query<{ issues: number; determinations: number }>(
    sql`select count(*)::int as issues, count(distinct issue.determination_id)::int as determinations
      ${from} where ${matches(search)}`,
  );
  return row!;
}

/** The issues that match, in order: `limit` from `offset` on. Throws a DatabaseUnavailable. */
export async function listFound(search: IssueSearch, offset: number, limit: number): Promise<FoundIssue[]> {
  return await query<FoundIssue>(
    sql`select issue.determination_id as "determinationId", issue.number ${from} where ${matches(search)}
      order by ${orders[search.sort]}, determination.id, issue.number offset ${offset} limit ${limit}`,
  );
}

/**
 * The counts of some facts over the issues that match; exact, {} for one that none of them has. Throws a DatabaseUnavailable. */
export async function countFacts(search: IssueSearch, names: readonly FactName[]): Promise<FactCounts> {
  const counted = names.map(
    (name) => sql`select ${name}::text as fact, ${countsBy(facts[name](search.side))}`,
  );
  const rows = await query<{ fact: FactName; value: string; count: number }>(
    sql`with found as materialized (select issue.id as found_id ${from} where ${matches(search)})
      ${Prisma.join(counted, " union all ")}`,
  );
  const counts: FactCounts = Object.fromEntries(names.map((name) => [name, {}]));
  for (const { fact, value, count } of rows) counts[fact] = { ...counts[fact], [value]: count };
  return counts;
}

/** Decisions by year, as `2017/overturned`; a date that is not stated is `not-stated`. */
export async function countYears(search: IssueSearch): Promise<Record<string, number>> {
  const rows = await query<{ value: string; count: number }>(
    sql`select ${facts.year().value} || '/' || issue.decision as value, count(*)::int as count
      ${from} where ${matches(search)} group by 1`,
  );
  return Object.fromEntries(rows.map(({ value, count }) => [value, count]));
}

/** The current readings of some determinations. Throws a DatabaseUnavailable. */
export async function readRecordsOf(ids: readonly string[]): Promise<DeterminationRecord[]> {
  return await query<DeterminationRecord>(
    sql`select determination.id, determination.sample, determination.status::text, letter.created_at as "addedAt",
        letter.reading, letter.text
      from determination join letter on letter.determination_id = determination.id
        and letter.revision = determination.revision
      where determination.id = any(${ids})`,
  );
}

async function query<Row>(statement: Sql): Promise<Row[]> {
  return await whileReachable(() => database().$queryRaw<Row[]>(statement));
}

const from = sql`from issue join determination on determination.id = issue.determination_id`;

/** When the current text of a determination came. */
const addedAt = sql`(select letter.created_at from letter where letter.determination_id = determination.id
  and letter.revision = determination.revision)`;

const orders = {
  newest: sql`determination.decision_date desc nulls last`,
  oldest: sql`determination.decision_date asc nulls last`,
  added: sql`${addedAt} desc`,
  "injury-newest": sql`determination.injury_date desc nulls last`,
  "injury-oldest": sql`determination.injury_date asc nulls last`,
} satisfies Record<IssueSearch["sort"], Sql>;

/** The rest of a select of the values of a fact over `found`, each with its number of issues. */
function countsBy(fact: Fact): Sql {
  const among = sql`from found join issue on issue.id = found_id
    join determination on determination.id = issue.determination_id`;
  if ("value" in fact) return sql`${fact.value} as value, count(*)::int as count ${among} group by 2`;
  return fact.none
    ? sql`coalesce(held.value, ${fact.none}) as value, count(*)::int as count ${among}
        left join lateral (${fact.values}) as held on true group by 2`
    : sql`held.value, count(*)::int as count ${among} cross join lateral (${fact.values}) as held group by 2`;
}

function matches({ side, conditions, decided, injured, added, words, determinationId }: IssueSearch): Sql {
  return all([
    ...conditions.map((condition) => holds(condition, side)),
    ...within(sql`determination.decision_date`, decided),
    ...within(sql`determination.injury_date`, injured),
    ...addedWithin(added),
    ...words.map((alternatives) => any(alternatives.map((some) => all(some.map(occurs))))),
    ...(determinationId === null ? [] : [sql`determination.id = ${determinationId}`]),
  ]);
}

function holds({ anyOf, excluded }: Condition, side: Side): Sql {
  const byFact = new Map<FactName, string[]>();
  for (const one of anyOf)
    if ("fact" in one) byFact.set(one.fact, [...(byFact.get(one.fact) ?? []), one.value]);
  const one = any([
    ...[...byFact].map(([fact, values]) => hasOneOf(fact, values, side)),
    ...anyOf.flatMap((asked) => ("pages" in asked ? citesPages(asked.pages, side) : [])),
  ]);
  return excluded ? sql`not ${one}` : one;
}

/** Seconds, as the index has them; of a day its last one too. */
function addedWithin([first, last]: readonly [string, string]): Sql[] {
  const second = sql`date_trunc('second', ${addedAt})`;
  const end = last.length === 10 ? `${last}T23:59:59Z` : last;
  return [
    ...(first ? [sql`${second} >= ${first.length === 10 ? `${first}T00:00:00Z` : first}::timestamptz`] : []),
    ...(last ? [sql`${second} <= ${end}::timestamptz`] : []),
  ];
}

function within(column: Sql, [first, last]: readonly [string, string]): Sql[] {
  return [
    ...(first ? [sql`${column} >= ${first}::date`] : []),
    ...(last ? [sql`${column} <= ${last}::date`] : []),
  ];
}

/** In the request as printed, or in a name of what was requested. */
function occurs({ forms, beginning, excluded }: SoughtWords): Sql {
  const pattern = forms.map((words) => words.map(escaped).join("\\W+")).join("|");
  const regex = `\\m(?:${pattern})${beginning ? "" : "\\M"}`;
  const found = sql`(issue.request ~* ${regex}
    or issue.id in (select issue_id from issue_treatment join treatment on treatment.id = treatment_id
      where treatment.name ~* ${regex})
    or issue.id in (select issue_id from issue_body_part join body_part on body_part.id = body_part_id
      where body_part.name ~* ${regex}))`;
  return excluded ? sql`not ${found}` : found;
}

/** Signs within a word may be printed or not: "post-operative", "postoperative". */
function escaped(word: string): string {
  return (word.match(/[\p{L}\p{N}]+/gu) ?? []).join("\\W*");
}

function all(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`true` : sql`(${Prisma.join([...conditions], " and ")})`;
}

function any(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`true` : sql`(${Prisma.join([...conditions], " or ")})`;
}
