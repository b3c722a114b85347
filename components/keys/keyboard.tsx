"use client";

import { useEffect, useRef } from "react";
import { actOnKey, keyboardDialogId, openKeyboardHelp } from "@/components/keys/act";

/** Elements in which keys are input. */
const busy = "input, textarea, select, [contenteditable]:not([contenteditable='false']), dialog";

const keys: readonly (readonly [keys: readonly string[], does: string])[] = [
  [["/"], "Go to the search box"],
  [["j", "k"], "Next, previous result; on a determination, issue"],
  [["o", "Enter"], "Open the result"],
  [["n", "p"], "Next, previous page of results; on a determination, result of the search that you came from"],
  [["c"], "Copy the citation of the determination, or of the issue that you are reading"],
  [["?"], "This list"],
  [["Esc"], "Close a list or dialog"],
];

/** Single-key shortcuts, their list, and the switch that turns them off (WCAG 2.1.4). */
export function Keyboard() {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.checked = singleKeysAreOn();
    const onKey = (event: KeyboardEvent) => {
      const { target, key } = event;
      const taken =
        event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey;
      if (taken || (target instanceof Element && target.closest(busy)) || !singleKeysAreOn()) return;
      if (actOnKey(key)) event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return (
    <dialog id={keyboardDialogId} aria-labelledby="keyboard-title" className="keyboard">
      <h2 id="keyboard-title" className="text-heading">
        Keyboard
      </h2>
      <dl>
        {keys.map(([names, does]) => (
          <div key={does}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <label>
          <input
            ref={box}
            type="checkbox"
            defaultChecked
            onChange={(event) => switchSingleKeys(event.currentTarget.checked)}
          />
          Use single keys
        </label>
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}

const name = "single-keys";

/** Whether single keys act; they do until somebody switches them off in this browser. */
function singleKeysAreOn(): boolean {
  try {
    return localStorage.getItem(name) !== "off";
  } catch {
    // The browser denies storage.
    return true;
  }
}

/** Stores the choice in this browser, if it allows storage. */
function switchSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(name);
    else localStorage.setItem(name, "off");
  } catch {
    // The choice then lasts until the next page load.
  }
}

/** Opens the list of keys, also if they are switched off. Hidden without a script. */
export function KeyboardButton() {
  return (
    <button
      type="button"
      onClick={openKeyboardHelp}
      className="needs-script cursor-pointer py-0.75 text-accent underline-offset-2 hover:underline"
    >
      Keyboard
    </button>
  );
}
