const side = /^#(?<side>[ef])-(?<key>.+)$/;

/**
 * Highlights what a hash names on both sides, and nothing else. False if it names neither field nor
 * words.
 */
export function light(pane: HTMLElement, hash: string): boolean {
  const key = side.exec(hash)?.groups?.key;
  if (key === undefined) {
    delete pane.dataset.lit;
  } else {
    pane.dataset.lit = key;
  }
  for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
  if (key === undefined) return false;
  const name = CSS.escape(key);
  const both = `[data-evidence="${name}"], a[href="#e-${name}"], #f-${name}`;
  for (const each of document.querySelectorAll(both)) each.classList.add("lit");
  return true;
}

/**
 * Follows a link between a field and its words while both panes are in view. False if there is no
 * target.
 */
export function follow(pane: HTMLElement, hash: string): boolean {
  const target = document.getElementById(hash.slice(1));
  const to = side.exec(hash)?.groups?.side;
  if (!target || !to || !light(pane, hash)) return false;
  show(target, to === "e" ? "letter" : "reading");
  return true;
}

/** Scrolls the letter to the issue that a hash names, beside its reading. */
export function accompany(hash: string): void {
  const issue = /^#issue-(?<number>\d+)$/.exec(hash)?.groups?.number;
  const request = issue && document.getElementById(`e-${issue}-request`);
  if (request) scrollLetter(request, 1 / 8);
}

/** Opens the folds around an element, and that of an issue, so that it can be seen. */
export function unfold(target: Element | null): void {
  const own = target?.querySelector<HTMLDetailsElement>(":scope.issue > details");
  let fold = own ?? target?.closest("details");
  while (fold) {
    fold.open = true;
    fold = fold.parentElement?.closest("details");
  }
}

/** Scrolls a field or its words into view within their own pane, and focuses them. */
export function show(target: HTMLElement, where: "letter" | "reading"): void {
  unfold(target);
  const link = target.matches("a") ? target : target.querySelector("a");
  link?.focus({ preventScroll: true });
  const { top, bottom } = target.getBoundingClientRect();
  if (where === "letter") scrollLetter(target, 1 / 3);
  else if (top < 0 || bottom > innerHeight) target.scrollIntoView({ block: "center" });
}

/** Scrolls only the letter, so that words are at that share of its height. */
function scrollLetter(words: HTMLElement, share: number): void {
  const pane = document.getElementById("source");
  if (!pane) return;
  const above = words.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollTo({ top: pane.scrollTop + above - pane.clientHeight * share });
}
