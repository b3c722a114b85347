"use client";

import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";

/**
 * Follows the site's own links (`data-soft`, on a link or on what surrounds some) without a reload;
 * with `data-soft="stay"` those to this very page also without leaving where the reader has
 * scrolled to. One listener for hundreds of links, which would be dear as components. Without a
 * script they are links all the same.
 */
export function SoftLinks() {
  const { push } = useRouter();
  const [isPending, start] = useTransition();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const soft = link?.closest<HTMLElement>("[data-soft]");
      if (
        !link ||
        !soft ||
        event.defaultPrevented ||
        isForAnotherTab(event) ||
        link.origin !== location.origin
      )
        return;
      const page = link.pathname + link.search;
      if (link.hash && page === location.pathname + location.search) return;
      event.preventDefault();
      document.documentElement.style.overflowAnchor = "";
      const stays = soft.dataset.soft === "stay" && link.pathname === location.pathname;
      start(() => push(page + link.hash, { scroll: !stays }));
    };
    document.addEventListener("click", follow);
    addEventListener("popstate", backToPlace);
    return () => {
      document.removeEventListener("click", follow);
      removeEventListener("popstate", backToPlace);
    };
  }, [push]);
  useEffect(() => {
    document.body.toggleAttribute("data-busy", isPending);
  }, [isPending]);
  return null;
}

/**
 * Going back, the browser restores the place by itself; that the page then changes above it must
 * not move it again.
 */
function backToPlace(): void {
  document.documentElement.style.overflowAnchor = "none";
}

function isForAnotherTab({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}
