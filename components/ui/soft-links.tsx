"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";

/**
 * Follows plain links to this very page in place: without a reload, and without leaving where the reader has scrolled to. One listener for
 * hundreds of links, which would be dear as components. Without a script they are links all the same.
 */
export function SoftLinks({ children }: { children: React.ReactNode }) {
  const { push } = useRouter();
  const [isPending, start] = useTransition();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest("a");
      if (!link || event.defaultPrevented || isForAnotherTab(event) || link.target) return;
      if (link.origin !== location.origin || link.pathname !== location.pathname || link.hash) return;
      event.preventDefault();
      start(() => push(link.pathname + link.search, { scroll: false }));
    };
    const links = ref.current;
    links?.addEventListener("click", follow);
    return () => links?.removeEventListener("click", follow);
  }, [push]);
  return (
    <div ref={ref} aria-busy={isPending}>
      {children}
    </div>
  );
}

function isForAnotherTab({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}
