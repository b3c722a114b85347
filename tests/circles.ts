/** Who imports whom: path → paths. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * The groups of nodes that reach each other (Tarjan's strongly connected components of two or
 * more).
 */
export function circles(graph: Graph): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (node: string): void => {
    order.set(node, order.size);
    lowest.set(node, order.get(node)!);
    open.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) visit(next);
      if (open.includes(next)) lowest.set(node, Math.min(lowest.get(node)!, lowest.get(next)!));
    }
    if (lowest.get(node) !== order.get(node)) return;
    const group = open.splice(open.indexOf(node));
    if (group.length > 1) found.push(group.sort());
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return found;
}

/**
 * The circles of each level of the tree, where a folder counts as one node: two folders that import
 * each other are a circle, also where no two of their files are.
 */
export function circlesByFolder(graph: Graph): { folder: string; members: string[] }[] {
  return foldersOf(graph.keys()).flatMap((folder) => {
    const level = new Map<string, string[]>();
    for (const [from, targets] of graph) {
      const entry = entryOf(folder, from);
      if (entry === null) continue;
      const seen = targets.map((target) => entryOf(folder, target)).filter((target) => target !== null);
      level.set(entry, [...(level.get(entry) ?? []), ...seen.filter((target) => target !== entry)]);
    }
    return circles(level).map((members) => ({ folder: folder || ".", members }));
  });
}

function foldersOf(paths: Iterable<string>): string[] {
  const folders = new Set([""]);
  for (const path of paths) {
    for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1))
      folders.add(path.slice(0, at));
  }
  return [...folders];
}

function entryOf(folder: string, path: string): string | null {
  const prefix = folder && `${folder}/`;
  return path.startsWith(prefix) ? (path.slice(prefix.length).split("/")[0] ?? null) : null;
}
