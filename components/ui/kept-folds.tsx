"use client";

import { useLayoutEffect } from "react";

/** Whether each fold was open when its page was left, by path and position in the page. */
const left = new Map<string, Map<number, boolean>>();
/** Path of the page that is shown. */
let shown = "";
let isReturning = false;

// Before the router listens, which puts the other page here at once. A leap within the page is told
// by the same event.
if (typeof window !== "undefined")
  addEventListener("popstate", () => {
    isReturning = location.pathname !== shown;
  });

/** Restores the folds (`<details>`) of a page when the reader goes back to it. */
export function KeptFolds() {
  useLayoutEffect(() => {
    shown = location.pathname;
    const kept = isReturning ? left.get(shown) : undefined;
    isReturning = false;
    for (const [place, isOpen] of kept ?? []) {
      const fold = folds()[place];
      if (fold) fold.open = isOpen;
    }
    const places = new Map(kept);
    left.set(shown, places);
    const keep = ({ target }: Event) => {
      if (target instanceof HTMLDetailsElement) places.set(folds().indexOf(target), target.open);
    };
    // The event of a fold does not bubble.
    document.addEventListener("toggle", keep, true);
    return () => document.removeEventListener("toggle", keep, true);
  }, []);
  return null;
}

function folds(): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>("main details")];
}
