import { slug } from "@/lib/catalog/slug";
import { diagnosticTesting } from "@/lib/catalog/treatments/diagnostic-testing";
import { dmepos } from "@/lib/catalog/treatments/dmepos";
import { evaluationAndManagement, psychServices } from "@/lib/catalog/treatments/evaluation-and-psych";
import { injection } from "@/lib/catalog/treatments/injection";
import { pharmaceuticals } from "@/lib/catalog/treatments/pharmaceuticals";
import { homeHealth, programs, therapies, transportation } from "@/lib/catalog/treatments/programs-and-care";
import { rehabilitation } from "@/lib/catalog/treatments/rehabilitation";
import { searchGroups } from "@/lib/catalog/treatments/search-synonyms";
import { surgery } from "@/lib/catalog/treatments/surgery";
import { topicals } from "@/lib/catalog/treatments/topicals";

/**
 * A canonical treatment (domain reference 4.1). For a drug `name` is the generic and `drugClass`
 * the official tool's class.
 */
export type CatalogTreatment = {
  /** Unique slug. A drug's cream, gel or patch has its own, such as `lidocaine-topical`. */
  id: string;
  category: string;
  categoryId: string;
  name: string;
  drugClass?: string;
  drugClassId?: string;
  synonyms: readonly string[];
  brands: readonly string[];
};

/**
 * How a form must be printed to count: in any case, in capitals, or in capitals within a heading
 * that is not all capitals.
 */
export type Printed = "any" | "capitals" | "capitals-among-small-letters";

/** A name, synonym or brand under which letters ask for a treatment. */
type TreatmentForm = {
  treatment: CatalogTreatment;
  phrase: string;
  brand: boolean;
  printed: Printed;
  /** Counts only if the heading names nothing else ("facility", "battery"). */
  onlyAlone: boolean;
};

/**
 * The official tool's categories (domain reference 1.5) with their tables, in the order in which
 * pages show them.
 */
const tables: readonly (readonly [category: string, rows: string])[] = [
  ["Diagnostic Testing", diagnosticTesting],
  ["DMEPOS", dmepos],
  ["Evaluation & Management", evaluationAndManagement],
  ["Home Health", homeHealth],
  ["Injection", injection],
  ["Pharmaceuticals", `${pharmaceuticals}\n${topicals}`],
  ["Programs", programs],
  ["Psych Services", psychServices],
  ["Rehabilitation", rehabilitation],
  ["Surgery", surgery],
  ["Therapies", therapies],
  ["Transportation", transportation],
];

export const categories: readonly { id: string; name: string }[] = tables.map(([name]) => ({
  id: slug(name),
  name,
}));

/** Every form of every treatment; a phrase of two rows belongs to the first. */
export const treatmentForms: readonly TreatmentForm[] = tables.flatMap(([category, rows]) =>
  readRows(category, rows),
);

export const treatments: readonly CatalogTreatment[] = [
  ...new Set(treatmentForms.map(({ treatment }) => treatment)),
];

const byId = new Map(treatments.map((treatment) => [treatment.id, treatment]));

/** The treatment of a slug; undefined where the catalog has none. */
export function treatmentById(id: string): CatalogTreatment | undefined {
  return byId.get(id);
}

/**
 * Words that a search treats as synonyms, and in `also` words that each of them finds, but that do
 * not find them.
 */
export type SearchGroup = { equals: readonly string[]; also: readonly string[] };

export const searchSynonyms: readonly SearchGroup[] = searchGroups
  .trim()
  .split("\n")
  .map((row) => {
    const [equals = [], also = []] = row.split(" > ").map((side) => side.split("; "));
    return { equals, also };
  });

function readRows(category: string, rows: string): TreatmentForm[] {
  let drugClass: string | undefined;
  const forms: TreatmentForm[] = [];
  for (const row of rows.split("\n")) {
    if (row.startsWith("# ")) drugClass = row.slice(2);
    else if (row.trim()) forms.push(...readRow(category, drugClass, row));
  }
  return forms;
}

function readRow(category: string, drugClass: string | undefined, row: string): TreatmentForm[] {
  const [first = "", synonyms = "", brands = ""] = row.split("|").map((part) => part.trim());
  const name = first.replace(/^-/, "");
  const list = (part: string, brand: boolean) =>
    part
      .split(";")
      .map((form) => form.trim())
      .filter(Boolean)
      .map((form) => ({ ...readMarks(form), brand }));
  const others = [...list(synonyms, false), ...list(brands, true)];
  const phrases = (brand: boolean) => others.flatMap((form) => (form.brand === brand ? [form.phrase] : []));
  const treatment: CatalogTreatment = {
    id: drugClass === "Topical Analgesics" ? `${slug(name)}-topical` : slug(name),
    category,
    categoryId: slug(category),
    name,
    ...(drugClass && { drugClass, drugClassId: slug(drugClass) }),
    synonyms: phrases(false),
    brands: phrases(true),
  };
  // A name marked "-" is a heading of the catalog that letters do not use ("Supplies").
  const own = name === first ? [{ ...readMarks(name), brand: false }] : [];
  return [...own, ...others].map((form) => ({ treatment, ...form }));
}

/**
 * The marks before a form in the tables: `~` only if nothing else is named; `^` and `^^` how it
 * must be printed.
 */
function readMarks(form: string): { phrase: string; printed: Printed; onlyAlone: boolean } {
  const [, alone = "", capitals = "", phrase = ""] = /^(~?)(\^{0,2})(.*)$/.exec(form) ?? [];
  const printed = (["any", "capitals", "capitals-among-small-letters"] as const)[capitals.length] ?? "any";
  return { phrase, printed, onlyAlone: alone === "~" };
}
