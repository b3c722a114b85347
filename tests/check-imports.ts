import { circles, circlesByFolder } from "@/tests/circles";
import { type Import, importsOf, type Tree } from "@/tests/imports";

/**
 * What a folder may import, who may import what of it, and why. The table of them is in
 * `architecture.test.ts`.
 */
export type FolderRule = {
  /**
   * A folder, or a file without its ending. The longest that fits a path is the rule of that path.
   */
  folder: string;
  why: string;
  /** Folders whose doors it may import. */
  imports: readonly string[];
  /** Folders of which it may name the types; nothing is left of that at run time. */
  types?: readonly string[];
  /** Packages by name, or by a prefix that ends in `/` or `:`. */
  packages: readonly string[];
  /** The modules that other folders may import. A number: at most so many, whichever they are. */
  doors: "every module" | number | readonly string[];
};

/** `key` names the kind and place of a fault, `message` explains it. */
export type Fault = { key: string; message: string };

/**
 * Tests put layers together on purpose: they are held to doors, circles and the style of imports
 * only.
 */
export const isTest = (path: string) => /\.(test|spec)\.tsx?$|(^|\/)testing\/|^(e2e|tests)\//.test(path);

/** Node runs these without a loader, so that `@/` means nothing to them. */
const runsAlone = (path: string) => /\.m?js$|^[^/]+\.config\.ts$/.test(path);

export function checkImports(tree: Tree, rules: readonly FolderRule[]): Fault[] {
  const imports = [...tree.keys()].flatMap((path) => importsOf(path, tree));
  const ruleOf = (path: string) => longest(rules, path);
  return [
    ...[...tree.keys()]
      .filter((path) => !ruleOf(path))
      .map((path) => ({ key: "no rule", message: `${path} is in no folder of the table: give it a rule.` })),
    ...imports.flatMap((one) => [
      ...styleFaults(one),
      ...(isTest(one.from) ? [] : layerFaults(one, ruleOf)),
      ...(isTest(one.from) ? [] : packageFaults(one, ruleOf)),
      ...doorFaults(one, ruleOf),
    ]),
    ...rules.flatMap((rule) => tooManyDoors(rule, imports, ruleOf)),
    ...circleFaults(tree, imports),
  ];
}

type RuleOf = (path: string) => FolderRule | undefined;

function longest(rules: readonly FolderRule[], path: string): FolderRule | undefined {
  const stem = path.replace(/\.\w+$/, "");
  return rules
    .filter(
      ({ folder }) =>
        stem === folder || path.startsWith(`${folder}/`) || (folder === "." && !path.includes("/")),
    )
    .sort((a, b) => b.folder.length - a.folder.length)[0];
}

const place = ({ from, line }: Import) => `${from}:${line}`;

function styleFaults(one: Import): Fault[] {
  if (one.mock)
    return [{ key: "mock", message: `${place(one)} mocks ${one.specifier}: test with the real one.` }];
  if (!one.specifier.startsWith(".") || one.byUrl || runsAlone(one.from)) return [];
  return [{ key: "relative import", message: `${place(one)} imports "${one.specifier}": write "@/…".` }];
}

function layerFaults(one: Import, ruleOf: RuleOf): Fault[] {
  const rule = ruleOf(one.from);
  const target = one.target && ruleOf(one.target);
  if (!rule || !target || target === rule) return [];
  const allowed = [...rule.imports, ...(one.typeOnly ? (rule.types ?? []) : [])];
  if (allowed.some((folder) => one.target === folder || under(folder, one.target!))) return [];
  const taken = one.typeOnly ? "types of" : "values of";
  return [
    {
      key: `${rule.folder} -> ${target.folder}`,
      message: `${place(one)}: ${rule.folder} may not import ${taken} ${one.target}. ${rule.why}`,
    },
  ];
}

function under(folder: string, path: string): boolean {
  return path.startsWith(`${folder}/`) || path.replace(/\.\w+$/, "") === folder;
}

function packageFaults(one: Import, ruleOf: RuleOf): Fault[] {
  const rule = ruleOf(one.from);
  if (!rule || one.target || /^(@\/|\.)/.test(one.specifier)) return [];
  const allowed = rule.packages.some(
    (name) => one.specifier === name || one.specifier.startsWith(/[/:]$/.test(name) ? name : `${name}/`),
  );
  if (allowed) return [];
  const message = `${place(one)}: ${rule.folder} may not name the package ${one.specifier}. ${rule.why}`;
  return [{ key: `${rule.folder} -> package ${one.specifier}`, message }];
}

function doorFaults(one: Import, ruleOf: RuleOf): Fault[] {
  const target = one.target && ruleOf(one.target);
  if (!target || target === ruleOf(one.from) || !Array.isArray(target.doors)) return [];
  if (target.doors.includes(withoutEnding(one.target!))) return [];
  if (isTest(one.from) && isTest(one.target!)) return [];
  const message = `${place(one)}: ${one.target} is no door of ${target.folder}. Doors: ${target.doors.join(", ")}.`;
  return [{ key: `closed door of ${target.folder}`, message }];
}

function tooManyDoors(rule: FolderRule, imports: readonly Import[], ruleOf: RuleOf): Fault[] {
  if (typeof rule.doors !== "number") return [];
  const used = new Set(
    imports
      .filter(
        ({ from, target }) => target && !isTest(from) && ruleOf(target) === rule && ruleOf(from) !== rule,
      )
      .map(({ target }) => target!),
  );
  return [...used]
    .sort()
    .slice(rule.doors)
    .map((path) => ({
      key: `doors of ${rule.folder}`,
      message: `${path} is a door too many: ${rule.folder} may have ${rule.doors} modules that others import.`,
    }));
}

const withoutEnding = (path: string) => path.replace(/\.\w+$/, "");

function circleFaults(tree: Tree, imports: readonly Import[]): Fault[] {
  const graph = new Map(
    [...tree.keys()].filter((path) => !isTest(path)).map((path) => [path, [] as string[]]),
  );
  for (const { from, target } of imports) if (target && target !== from) graph.get(from)?.push(target);
  const files = circles(graph).map((members) => ({
    key: "circle of files",
    message: `These files import each other, types included: ${members.join(", ")}. Move what they share into a file of its own.`,
  }));
  const folders = circlesByFolder(graph)
    .filter(({ members }) => !members.every((member) => /\.\w+$/.test(member)))
    .flatMap(({ folder, members }) =>
      members.map((member) => ({
        key: `circle in ${folder}`,
        message: `${folder}/${member} is part of a circle (${members.join(", ")}): neither can be read without the other.`,
      })),
    );
  return [...files, ...folders];
}
