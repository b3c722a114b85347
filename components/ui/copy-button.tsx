"use client";

import { useState } from "react";

type Props = {
  text: string;
  label: string;
  /** Without a border, beside the text that it copies. */
  quiet?: boolean;
};

const boxed =
  "inline-flex min-h-8 items-center rounded-medium border border-rule bg-surface px-2.5 hover:border-edge";
const bare =
  "cursor-pointer text-muted underline decoration-edge underline-offset-3 hover:text-ink hover:decoration-current";

/**
 * Copies `text`; a path (`/…`) is made a full address first. Confirms for two seconds. Hidden
 * without a script.
 */
export function CopyButton({ text, label, quiet = false }: Props) {
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
      className={`needs-script button py-1 text-small ${quiet ? bare : boxed}`}
    >
      <span aria-live="polite">{words[state]}</span>
    </button>
  );
}
