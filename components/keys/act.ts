import { issueInView, moveToStop, openStop } from "@/components/keys/stops";
import { announce } from "@/components/ui/announce";

/** The dialog that lists the keys. */
export const keyboardDialogId = "keyboard";

/** What each key does. False means nothing on this page, and the browser handles the key. */
const actions: Record<string, () => boolean> = {
  "/": () => focusSearch(),
  "?": () => openKeyboardHelp(),
  j: () => moveToStop(1),
  k: () => moveToStop(-1),
  o: () => openStop(),
  n: () => follow("next"),
  p: () => follow("prev"),
  c: () => copyCitation(),
};

/** Performs the action of a key; false if it has none on this page. */
export function actOnKey(key: string): boolean {
  return Object.hasOwn(actions, key) && actions[key]!();
}

/** Opens the list of keys; false if the page has none. */
export function openKeyboardHelp(): boolean {
  const dialog = document.getElementById(keyboardDialogId);
  if (!(dialog instanceof HTMLDialogElement)) return false;
  if (!dialog.open) dialog.showModal();
  return true;
}

function focusSearch(): boolean {
  const box = document.querySelector<HTMLInputElement>("search input[name='q']");
  box?.focus();
  box?.select();
  return box !== null;
}

/**
 * The next or previous page of results, or result of the search that a determination was opened
 * from.
 */
function follow(rel: "next" | "prev"): boolean {
  const link = document.querySelector<HTMLAnchorElement>(`main nav a[rel='${rel}']`);
  link?.click();
  return link !== null;
}

/** Copies the citation of the issue in view, or else of the determination. */
function copyCitation(): boolean {
  const within: ParentNode = issueInView() ?? document.getElementById("case") ?? document;
  const citation = within.querySelector<HTMLElement>("[data-citation]")?.dataset.citation;
  if (!citation) return false;
  const copied = navigator.clipboard?.writeText(citation) ?? Promise.reject();
  copied.then(
    () => announce(`Copied: ${citation}`, true),
    () => announce("The citation could not be copied.", true),
  );
  return true;
}
