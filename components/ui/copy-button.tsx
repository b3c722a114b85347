"use client";

import { useState } from "react";

/** Puts `text` on the clipboard; a path (`/…`) becomes the full address first. Says so for two seconds. Hidden without a script. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [state, setState] = useState<"ready" | "copied" | "failed">("ready");
  const copy = async () => {
    const content = text.startsWith("/") ? new URL(text, location.href).href : text;
    const done = await navigator.clipboard?.writeText(content).then(
      () => true,
      () => false,
    );
    setState(done ? "copied" : "failed");
    setTimeout(() => setState("ready"), 2000);
  };
  const words = { ready: label, copied: "Copied", failed: "Could not copy" };
  return (
    <button
      type="button"
      onClick={copy}
      className="needs-script button inline-flex min-h-8 items-center rounded-medium border border-rule bg-surface px-2.5 py-1 text-small hover:border-edge"
    >
      <span aria-live="polite">{words[state]}</span>
    </button>
  );
}
