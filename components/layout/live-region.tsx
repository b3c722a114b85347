"use client";

import { useEffect } from "react";
import { announce, statusId } from "@/components/ui/announce";

/**
 * Announces what changed after a client navigation: the `data-announce` of the new page ("42
 * issues, 2 filters"). The element outlives the pages, and only announce.ts writes into it.
 */
export function LiveRegion() {
  useEffect(() => {
    const words = () => document.querySelector<HTMLElement>("[data-announce]")?.dataset.announce;
    // A screen reader reads a page that is loaded by itself.
    let last = words();
    const observer = new MutationObserver(() => {
      const now = words();
      if (now && now !== last) announce(now);
      last = now;
    });
    // The address may change before the page does, so the page is observed.
    observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ["data-announce"] });
    return () => observer.disconnect();
  }, []);
  return <p id={statusId} role="status" className="live-region" />;
}
