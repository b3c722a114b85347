import ts from "typescript";

/** One import of a module by a file, in whatever form it is written. */
export type Import = {
  from: string;
  /** As written: `@/lib/letter/issue`, `./issue`, `zod`, `node:fs`. */
  specifier: string;
  /**
   * The file of this repository that it names; null for packages and for what is not in the tree.
   */
  target: string | null;
  /** True where only types are taken, so that nothing is left of it at run time. */
  typeOnly: boolean;
  /** `new URL("…", import.meta.url)`, the one form that has to be relative. */
  byUrl: boolean;
  /** `vi.mock("…")`: not an import, but it names a module in the same way. */
  mock: boolean;
  line: number;
};

/** Path → source text, for every file that is checked. Paths are relative to the root. */
export type Tree = ReadonlyMap<string, string>;

/**
 * Every import of a file, found on the compiler's own syntax tree: `import`, `import type`,
 * `export … from`, side effects, `import()` of values and of types, `require()`, `vi.mock()`, and
 * `new URL("…", import.meta.url)`.
 */
export function importsOf(path: string, tree: Tree): Import[] {
  const file = ts.createSourceFile(path, tree.get(path) ?? "", ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const named = namedModule(node);
    if (named) {
      found.push({
        from: path,
        specifier: named.specifier,
        target: resolve(path, named.specifier, tree),
        typeOnly: named.typeOnly ?? false,
        byUrl: ts.isNewExpression(node),
        mock: node.getText(file).startsWith("vi.mock("),
        line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

type Named = { specifier: string; typeOnly?: boolean };

function namedModule(node: ts.Node): Named | null {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: takesTypesOnly(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return literal(node.argument.literal, true);
  }
  if (ts.isExternalModuleReference(node)) return literal(node.expression);
  if (ts.isCallExpression(node) && loads(node.expression)) return literal(node.arguments[0]);
  if (ts.isNewExpression(node) && node.expression.getText() === "URL") {
    return node.arguments?.[1]?.getText() === "import.meta.url" ? besideThisFile(node.arguments[0]) : null;
  }
  return null;
}

function loads(called: ts.Expression): boolean {
  return called.kind === ts.SyntaxKind.ImportKeyword || /^(require|vi\.mock)$/.test(called.getText());
}

function literal(node: ts.Node | undefined, typeOnly = false): Named | null {
  return node && ts.isStringLiteralLike(node) ? { specifier: node.text, typeOnly } : null;
}

/** `new URL("thread.ts", import.meta.url)` names a sibling, with or without "./". */
function besideThisFile(node: ts.Node | undefined): Named | null {
  const named = literal(node);
  return named && { specifier: named.specifier.replace(/^(?![./])/, "./") };
}

function takesTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const bindings = clause.namedBindings;
  if (clause.name || !bindings || !ts.isNamedImports(bindings)) return false;
  return bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly);
}

const endings = ["", ".ts", ".tsx", ".mjs", "/index.ts", "/index.tsx"];

function resolve(from: string, specifier: string, tree: Tree): string | null {
  const base = specifier.startsWith("@/")
    ? specifier.slice(2)
    : specifier.startsWith(".")
      ? new URL(specifier, `file:///${from}`).pathname.slice(1)
      : null;
  if (base === null) return null;
  return endings.map((ending) => base + ending).find((path) => tree.has(path)) ?? null;
}
