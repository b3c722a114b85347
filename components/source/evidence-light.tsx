"use client";

import { useEffect } from "react";
import { accompany, follow, light, show, unfold } from "@/components/source/light";
import { selectInLinks } from "@/components/source/select-in-links";

/**
 * Highlights evidence. If reading and letter are side by side, a click on a field highlights its
 * words without scrolling the reading, and the reverse; the address keeps what is highlighted,
 * without a history entry. If the letter is below the reading, or without a script, plain links and
 * `:target` do it, and the letter links back to the field.
 */
export function EvidenceLight() {
  useEffect(() => {
    const pane = document.getElementById("source");
    if (!pane) return;
    /**
     * The link that was followed last, because a headnote and a field may link to the same words.
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
      // The router's own leaps open no fold; nor does any to the issue, which lies around its fold.
      unfold(document.getElementById(location.hash.slice(1)));
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
