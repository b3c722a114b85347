"use client";

import { openKeyboardHelp } from "@/components/keys/act";

/** Opens the list of keys, also for who has switched the keys off. Hidden without a script. */
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
