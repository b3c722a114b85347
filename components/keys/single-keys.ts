const name = "single-keys";

/** Whether single keys act; they do until somebody switches them off in this browser. */
export function singleKeysAreOn(): boolean {
  try {
    return localStorage.getItem(name) !== "off";
  } catch {
    // A browser that keeps nothing.
    return true;
  }
}

/** Keeps the choice in this browser, where it keeps anything. */
export function switchSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(name);
    else localStorage.setItem(name, "off");
  } catch {
    // Then the choice holds until the next page at most.
  }
}
