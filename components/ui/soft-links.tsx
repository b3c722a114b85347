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
      // What was clicked shows at once that it was; the next page is rendered without the mark.
      link.toggleAttribute("data-pressed", true);
      start(() => push(page + link.hash, { scroll: !stays }));
    };
    // The browser itself loads what a form asks for.
    const submit = ({ target, defaultPrevented }: SubmitEvent) => {
      if (!defaultPrevented && target instanceof HTMLFormElement && target.method === "get") showBusy(true);
    };
    // A page that was left comes back as it was, busy.
    const show = () => showBusy(false);
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
    document.addEventListener("submit", submit);
    addEventListener("pageshow", show);
    // Captured, so that it comes before the router's own listener.
    addEventListener("popstate", goBack, { capture: true });
    return () => {
      document.removeEventListener("click", follow);
      document.removeEventListener("submit", submit);
      removeEventListener("pageshow", show);
      removeEventListener("popstate", goBack, { capture: true });
    };
  }, [push]);
  useEffect(() => {
    showBusy(isPending);
    if (!isPending)
      for (const link of document.querySelectorAll("[data-pressed]")) link.removeAttribute("data-pressed");
  }, [isPending]);
  return null;
}

/** Shows, and tells assistive technology, that the next page is on its way (base.css). */
function showBusy(isBusy: boolean): void {
  document.body.toggleAttribute("data-busy", isBusy);
  const main = document.querySelector("main");
  if (isBusy) main?.setAttribute("aria-busy", "true");
  else main?.removeAttribute("aria-busy");
}

function isForAnotherTab({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}
