"use client";

import { useEffect, useRef, useState } from "react";
import { markdownQuotation, plainQuotation } from "@/components/quote/quotation";
import type { QuoteFacts } from "@/components/quote/quotation-at";
import { type Selected, selectedWords } from "@/components/quote/selected";
import { CopyButton } from "@/components/ui/copy-button";

/** Height of the buttons with the gap to the words, and their width, in pixels. */
const size = { height: 48, width: 320 };

/**
 * Appears beside selected words of the letter or its reading, and copies them with their citation
 * and a link.
 */
export function QuoteButton({ facts }: { facts: QuoteFacts }) {
  const [selected, setSelected] = useState<Selected | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let timer = 0;
    const look = () => setSelected(selectedWords(facts));
    // The selection changes with every pixel while it is dragged.
    const settle = () => {
      clearTimeout(timer);
      timer = window.setTimeout(look, 150);
    };
    const key = (event: KeyboardEvent) => {
      const within = bar.current?.contains(document.activeElement);
      if (event.key === "Tab" && !event.shiftKey && bar.current && !within) {
        event.preventDefault();
        bar.current.querySelector("button")?.focus();
      }
      if (event.key === "Escape" && bar.current) getSelection()?.removeAllRanges();
    };
    settle();
    document.addEventListener("selectionchange", settle);
    document.addEventListener("scroll", settle, { capture: true, passive: true });
    document.addEventListener("keydown", key);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", settle);
      document.removeEventListener("scroll", settle, { capture: true });
      document.removeEventListener("keydown", key);
    };
  }, [facts]);
  return (
    <>
      <span aria-live="polite" className="sr-only">
        {selected && "Words are selected. Press Tab to copy them as a quotation."}
      </span>
      {selected && (
        <div
          key={selected.quotation.url}
          ref={bar}
          role="toolbar"
          aria-label="Selected words"
          // Pressing a button would otherwise clear the selection.
          onPointerDown={(event) => event.preventDefault()}
          className="fixed z-10 flex gap-1 rounded-medium border border-edge bg-paper p-1 print:hidden"
          style={placeOf(selected.box)}
        >
          <CopyButton text={markdownQuotation(selected.quotation)} label="Copy quotation" />
          <CopyButton text={plainQuotation(selected.quotation)} label="as plain text" />
        </div>
      )}
    </>
  );
}

/**
 * Under the last selected line, or over the first where there is no room; always within the window.
 */
function placeOf({ top, bottom, left }: Selected["box"]): { top: number; left: number } {
  const below = bottom + 8;
  return {
    top: below + size.height < innerHeight ? below : Math.max(8, top - size.height),
    left: Math.max(8, Math.min(left, innerWidth - size.width)),
  };
}
