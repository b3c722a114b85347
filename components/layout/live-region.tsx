"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { Suspense, useEffect, useRef } from "react";
import { announce, statusId } from "./announce";

/**
 * Says what changed when one page took another's place without a load: the words that the new page has in `data-announce`
 * ("42 issues, 2 filters"). It outlives the pages, and nothing but announce.ts writes into it.
 */
export function LiveRegion() {
  return (
    <>
      <p id={statusId} role="status" className="live-region" />
      <Suspense>
        <Announcer />
      </Suspense>
    </>
  );
}

function Announcer() {
  const address = `${usePathname()}?${useSearchParams()}`;
  const last = useRef<{ address: string; words: string | undefined } | null>(null);
  useEffect(() => {
    const words = document.querySelector<HTMLElement>("[data-announce]")?.dataset.announce;
    const before = last.current;
    last.current = { address, words };
    // What a page says as it is loaded, a screen reader reads by itself.
    if (before && before.address !== address && words && words !== before.words) announce(words);
  }, [address]);
  return null;
}
