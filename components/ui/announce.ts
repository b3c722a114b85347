/**
 * Where what changed is said; one for the whole site, since a region that comes with its words
 * stays unheard.
 */
export const statusId = "status";

/**
 * Announces a text to users of screen readers; `shown`: also to those who look at
 * it, for a moment.
 */
export function announce(words: string, shown = false): void {
  const region = document.getElementById(statusId);
  if (!region) return;
  region.textContent = words;
  region.toggleAttribute("data-shown", shown);
  if (shown)
    setTimeout(() => {
      if (region.textContent === words) region.removeAttribute("data-shown");
    }, 2500);
}
