"use client";

import { useEffect } from "react";

/**
 * Lights up the words that show a field without moving the reading, where both stand side by side.
 * Without a script, and where the letter follows below, the links and `:target` do it by themselves.
 */
export function EvidenceLight() {
  useEffect(() => {
    const pane = document.getElementById("source");
    if (!pane) return;
    const show = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#e-"]') : null;
      const hash = link?.getAttribute("href");
      const mark = hash && document.getElementById(hash.slice(1));
      const beside = pane.scrollHeight > pane.clientHeight;
      if (!hash || !mark || !beside || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      light(pane, hash.slice(3));
      const above = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
      pane.scrollTo({ top: pane.scrollTop + above - pane.clientHeight / 3 });
      // The address keeps what is lit, so that it can be shared.
      history.replaceState(history.state, "", hash);
    };
    document.addEventListener("click", show);
    if (location.hash.startsWith("#e-")) light(pane, location.hash.slice(3));
    return () => document.removeEventListener("click", show);
  }, []);
  return null;
}

/** Marks every piece of one field's words, and takes the light from all others, `:target` included. */
function light(pane: HTMLElement, key: string) {
  pane.dataset.lit = key;
  for (const mark of pane.querySelectorAll<HTMLElement>("[data-evidence]"))
    mark.classList.toggle("lit", mark.dataset.evidence === key);
}
