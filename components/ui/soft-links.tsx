"use client";

import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";
import { isTranslated } from "@/components/ui/translated";

/**
 * Follows the site's own links (`data-soft`, on a link or on what surrounds some) without a reload;
 * with `data-soft="stay"` those to this very page also without leaving where the reader has
 * scrolled to. One listener for hundreds of links, which would be dear as components. Without a
 * script they are links all the same, and so they are on a translated page, where React could not
 * put the next page in the place of this one.
 */
export function SoftLinks() {
  const { push } = useRouter();
  const [isPending, start] = useTransition();
  useEffect(() => {
    /** The page that is shown: during `popstate` the address is already another. */
    let shown = location.pathname + location.search;
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
      if (isTranslated()) return;
      event.preventDefault();
      document.documentElement.style.overflowAnchor = "";
      const stays = soft.dataset.soft === "stay" && link.pathname === location.pathname;
      shown = page;
      start(() => push(page + link.hash, { scroll: !stays }));
    };
    const goBack = (event: PopStateEvent) => {
      const page = location.pathname + location.search;
      if (page !== shown && isTranslated()) {
        event.stopImmediatePropagation();
        location.reload();
        return;
      }
      shown = page;
      // The browser restores the place by itself; that the page then changes above it must not
      // move it again.
      document.documentElement.style.overflowAnchor = "none";
    };
    document.addEventListener("click", follow);
    // Captured, so that it comes before the router's own listener.
    addEventListener("popstate", goBack, { capture: true });
    return () => {
      document.removeEventListener("click", follow);
      removeEventListener("popstate", goBack, { capture: true });
    };
  }, [push]);
  useEffect(() => {
    document.body.toggleAttribute("data-busy", isPending);
  }, [isPending]);
  return null;
}

function isForAnotherTab({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}
