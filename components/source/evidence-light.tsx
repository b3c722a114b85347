"use client";

import { useEffect } from "react";
import { accompany, follow, light, show } from "@/components/source/light";
import { selectInLinks } from "@/components/source/select-in-links";

/**
 * Where reading and letter stand side by side, a field lights up its words without moving the
 * reading, and words light up their field without moving the letter; the address keeps what is lit,
 * and no step is added to the history. Where the letter follows below, and without a script, the
 * links and `:target` do it by themselves; then the letter's way back leads to where one was.
 */
export function EvidenceLight() {
  useEffect(() => {
    const pane = document.getElementById("source");
    if (!pane) return;
    /**
     * The link of the reading that was followed last: a headnote and a field may lead to the same
     * words.
     */
    let from: HTMLElement | null = null;
    const click = (event: MouseEvent) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
      if (link.id === "way-back" && from) {
        event.preventDefault();
        show(from, "reading");
        history.replaceState(history.state, "", `#f-${pane.dataset.lit}`);
        return;
      }
      if (link.hash.startsWith("#e-")) from = link;
      if (isBeside(pane) && follow(pane, link.hash)) {
        event.preventDefault();
        history.replaceState(history.state, "", link.hash);
      }
    };
    const arrive = () => {
      light(pane, location.hash);
      if (isBeside(pane)) accompany(location.hash);
    };
    arrive();
    const endSelecting = selectInLinks();
    document.addEventListener("click", click);
    addEventListener("hashchange", arrive);
    return () => {
      endSelecting();
      document.removeEventListener("click", click);
      removeEventListener("hashchange", arrive);
    };
  }, []);
  return null;
}

function isBeside(pane: HTMLElement): boolean {
  return getComputedStyle(pane).position === "sticky";
}
