const side = /^#(?<side>[ef])-(?<key>.+)$/;

/** Lights up what a hash names, on both sides, and takes the light from all else. False where it names neither field nor words. */
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

/** Follows a link between a field and its words where both are in view side by side. False where there is nothing to follow. */
export function follow(pane: HTMLElement, hash: string): boolean {
  const target = document.getElementById(hash.slice(1));
  const to = side.exec(hash)?.groups?.side;
  if (!target || !to || !light(pane, hash)) return false;
  show(target, to === "e" ? "letter" : "reading");
  return true;
}

/** Brings a field or its words into view, moving only their own pane, and the focus with it. */
export function show(target: HTMLElement, where: "letter" | "reading"): void {
  const fold = target.closest("details");
  if (fold) fold.open = true;
  const link = target.matches("a") ? target : target.querySelector("a");
  link?.focus({ preventScroll: true });
  if (where === "letter") {
    const pane = document.getElementById("source");
    if (!pane) return;
    const above = target.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    pane.scrollTo({ top: pane.scrollTop + above - pane.clientHeight / 3 });
    return;
  }
  const { top, bottom } = target.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) target.scrollIntoView({ block: "center" });
}
