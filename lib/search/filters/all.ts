import type { Issue } from "@/lib/letter/issue";
import type { DeterminationRecord } from "@/lib/letter/record";
import { reviewerBody, urBody } from "@/lib/search/filters/bodies";
import { bodyPart } from "@/lib/search/filters/body-part";
import { category } from "@/lib/search/filters/category";
import { type CitingSide, citedBy } from "@/lib/search/filters/cited-by";
import { citedPage } from "@/lib/search/filters/cited-page";
import { conclusion } from "@/lib/search/filters/conclusion";
import { drugClass } from "@/lib/search/filters/drug-class";
import { notClassified, notStated, readable } from "@/lib/search/filters/filter";
import { flag } from "@/lib/search/filters/flag";
import { guideline } from "@/lib/search/filters/guideline";
import { reviewerCited, urCited } from "@/lib/search/filters/introduced";
import { letters } from "@/lib/search/filters/letters";
import { outcome } from "@/lib/search/filters/outcome";
import { quality } from "@/lib/search/filters/quality";
import { added, decided, injured } from "@/lib/search/filters/ranges";
import { reason } from "@/lib/search/filters/reason";
import { section } from "@/lib/search/filters/section";
import { specialty } from "@/lib/search/filters/specialty";
import { state } from "@/lib/search/filters/state";
import { treatment } from "@/lib/search/filters/treatment";
import { age, sex } from "@/lib/search/filters/worker";
import { injuryYear, year } from "@/lib/search/filters/year";

/**
 * Every filter, in the order of addresses and of the API's description. Whatever is keyed by filter is
 * derived from this list: a new filter is its file and a line here.
 */
export const descriptors = [
  outcome,
  category,
  treatment,
  drugClass,
  guideline,
  section,
  citedPage,
  citedBy,
  urCited,
  reviewerCited,
  urBody,
  reviewerBody,
  reason,
  conclusion,
  specialty,
  bodyPart,
  state,
  year,
  injuryYear,
  decided,
  injured,
  added,
  sex,
  age,
  flag,
  quality,
  letters,
] as const;

type Descriptor = (typeof descriptors)[number];
type ValuesFilter = Extract<Descriptor, { kind: "values" }>;
type CountedFilter = Extract<ValuesFilter, { counted: true }>;
type Range = Extract<Descriptor, { kind: "range" }>;

/** A filter whose values are counted. */
export type FilterKey = CountedFilter["key"];
/** What decisions can be counted by: every filter but the outcome itself. */
export type Dimension = Exclude<FilterKey, "outcome">;
/** A parameter that holds a list of values. */
export type ListKey = ValuesFilter["key"];
export type RangeKey = Range["key"];

const isCounted = (one: Descriptor): one is CountedFilter => one.kind === "values" && one.counted;

/** The filters whose values are counted. */
export const filters: readonly CountedFilter[] = descriptors.filter(isCounted);
export const filterKeys: readonly FilterKey[] = filters.map(({ key }) => key);
/** All filters with lists of values; those without counts come last in an address. */
export const listFilters: readonly ValuesFilter[] = [
  ...filters,
  ...descriptors.filter((one) => one.kind === "values" && !one.counted),
] as ValuesFilter[];
export const listKeys: readonly ListKey[] = listFilters.map(({ key }) => key);
export const ranges: readonly Range[] = descriptors.filter((one) => one.kind === "range");

const ofRequests: readonly ListKey[] = ["outcome", "category", "treatment", "drug-class", "body-part"];

/**
 * The filters that clinical summaries are searched under: those of letters, and those of what was
 * requested and its outcome. Reasons and citations would double what the index holds of a summary.
 */
export const summaryFilters = listFilters.filter(
  ({ key, of }) => of === "letter" || ofRequests.includes(key),
);

const byKey = new Map<string, CountedFilter>(filters.map((one) => [one.key, one]));

/** What is declared of a filter. */
export function filterOf(key: FilterKey): CountedFilter {
  return byKey.get(key)!;
}

const listByKey = new Map<string, ValuesFilter>(listFilters.map((one) => [one.key, one]));

/** The same of any filter with a list of values. */
export function listFilterOf(key: ListKey): ValuesFilter {
  return listByKey.get(key)!;
}

/** The filter of the first level under which a filter's values stand, or itself: both are alternatives of each other. */
export function groupOf(key: ListKey): ListKey {
  const one = listFilterOf(key);
  return "parent" in one && one.parent ? (one.parent.key as ListKey) : key;
}

/** Whether a filter looks at citations, of the side that `cited-by` chooses. */
export function isSided(key: ListKey): boolean {
  return listFilterOf(key).sided ?? false;
}

/** The filter that is the second level of a filter's tree. */
export function childOf(key: FilterKey): FilterKey | undefined {
  return filters.find((one) => one.parent?.key === key)?.key;
}

/** The value of the first level under which a value stands. */
export function parentOf(key: FilterKey, value: string): string | undefined {
  return filterOf(key).parent?.of(value);
}

type Union<T> = (T extends unknown ? (one: T) => void : never) extends (all: infer All) => void ? All : never;

/** The fields of an index document that filters look at. */
export type FilterFields = Union<ReturnType<ValuesFilter["readFields"]>>;
export type FilterField = keyof FilterFields;

/** The document's fields of all filters, of one issue. */
export function readFilterFields(issue: Issue, record: DeterminationRecord): FilterFields {
  return Object.assign({}, ...listFilters.map((one) => one.readFields(issue, record)));
}

/** The document's fields of all filters: what the index has to filter by. */
export const filterFields = descriptors.flatMap((one) =>
  one.kind === "values" ? [...one.fields] : [],
) as FilterField[];

/** A search, as far as it says whose citations count. */
type Sided = { "cited-by": CitingSide };

/** The document's field whose values a filter counts. */
export function attributeOf(key: FilterKey, search: Sided): FilterField {
  return filterOf(key).fieldOf(search["cited-by"]) as FilterField;
}

/** A filter's value in words: "Physical therapy", "ODG Low Back", "California". */
export function valueLabel(key: FilterKey, value: string): string {
  const { words } = filterOf(key);
  if (value === notStated) return words.absent ?? "Not stated in the letter";
  if (value === notClassified) return "No reason recognised";
  return words.value ? words.value(value) : readable(value);
}

/** A filter's name; of guidelines and sections it says whose citations count. */
export function filterLabel(key: FilterKey, search: Sided): string {
  const { name } = filterOf(key).words;
  return typeof name === "string" ? name : name(search["cited-by"]);
}

/** What the values of a filter are called: "treatment", "treatments". */
export function nounOf(key: FilterKey): readonly [one: string, several: string] {
  return filterOf(key).words.noun ?? ["value", "values"];
}

/** What a value belongs to where a list does not show it: the guideline of a section. */
export function placeOf(key: FilterKey, value: string): { within?: string } {
  const { within } = filterOf(key).words;
  return within ? { within: within(value) } : {};
}
