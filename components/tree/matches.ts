/** Lower case, without accents: as names are compared with what somebody types. */
function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

/** Whether every word typed begins a word of the text. Nothing typed is in every text. */
export function matches(text: string, typed: string): boolean {
  const words = folded(text).split(/[^\p{L}\p{N}]+/u);
  return folded(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .every((beginning) => words.some((word) => word.startsWith(beginning)));
}

/**
 * Hides the lines of a tree that do not match, as `prune` does on the server: parents and children
 * of a match stay. Returns the number of matches.
 */
export function filterTree(tree: HTMLElement, typed: string): number {
  const found = new Set<Element>();
  const shown = new Set<Element>();
  for (const line of tree.querySelectorAll<HTMLElement>("[data-find]")) {
    const above = line.parentElement?.closest("[data-find]");
    const fits = matches(line.dataset.find ?? "", typed);
    if (fits) found.add(line);
    if (fits || (above && found.has(above))) {
      if (above && found.has(above)) found.add(line);
      for (let at: Element | null | undefined = line; at; at = at.parentElement?.closest("[data-find]"))
        shown.add(at);
    }
  }
  for (const line of tree.querySelectorAll<HTMLElement>("[data-find]")) line.hidden = !shown.has(line);
  for (const limb of tree.querySelectorAll<HTMLElement>("[data-limb]"))
    limb.hidden = limb.querySelector("[data-find]:not([hidden])") === null;
  for (const fold of tree.querySelectorAll("details")) fold.open = typed.trim() !== "";
  const none = tree.querySelector<HTMLElement>("[data-find-none]");
  if (none) none.hidden = shown.size > 0;
  return found.size;
}
