"use client";

import { useEffect } from "react";
import { announce, statusId } from "@/components/ui/announce";

/**
 * Says what changed when one page took another's place without a load: the words that the new page
 * has in `data-announce` ("42 issues, 2 filters"). It outlives the pages, and nothing but
 * announce.ts writes into it.
 */
export function LiveRegion() {
  useEffect(() => {
    const words = () => document.querySelector<HTMLElement>("[data-announce]")?.dataset.announce;
    // What a page says as it is loaded, a screen reader reads by itself.
    let last = words();
    const observer = new MutationObserver(() => {
      const now = words();
      if (now && now !== last) announce(now);
      last = now;
    });
    // An address may change before the page does, so the page is watched.
    observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ["data-announce"] });
    return () => observer.disconnect();
  }, []);
  return <p id={statusId} role="status" className="live-region" />;
}
