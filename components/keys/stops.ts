/** What `j` and `k` go through: results, or the issues of a determination. */
const stops = "[data-result], main section[id^='issue-']";

/**
 * Moves to the next stop (`by` = 1) or the previous one (-1), counted from the focus, or else from
 * the scroll position. False if the page has no stops.
 */
export function moveToStop(by: 1 | -1): boolean {
  const all = [...document.querySelectorAll<HTMLElement>(stops)];
  const at = all.findIndex(hasFocus);
  const top = (stop: HTMLElement) => extentOf(stop).getBoundingClientRect().top;
  const next =
    at >= 0
      ? all[at + by]
      : by > 0
        ? all.find((stop) => top(stop) >= 0)
        : all.findLast((stop) => top(stop) < 0);
  if (next) goTo(next);
  return all.length > 0;
}

/** Opens the focused result. Returns false if no result is focused. */
export function openStop(): boolean {
  const stop = [...document.querySelectorAll<HTMLElement>("[data-result]")].find(hasFocus);
  stop?.click();
  return stop !== undefined;
}

/**
 * The issue in view: the focused one, or else the last open one that begins in the upper quarter of the
 * window.
 */
export function issueInView(): HTMLElement | undefined {
  const issues = [...document.querySelectorAll<HTMLElement>("main section[id^='issue-']")];
  const isRead = (issue: HTMLElement) =>
    issue.getBoundingClientRect().top < window.innerHeight / 4 &&
    !issue.querySelector(":scope.issue > details:not([open])");
  return issues.find(hasFocus) ?? issues.findLast(isRead);
}

/** The link of a result represents its whole item. */
function extentOf(stop: HTMLElement): HTMLElement {
  return (stop.matches("[data-result]") && stop.closest<HTMLElement>("article, li")) || stop;
}

function hasFocus(stop: HTMLElement): boolean {
  return extentOf(stop).contains(document.activeElement);
}

function goTo(stop: HTMLElement): void {
  const isResult = stop.matches("[data-result]");
  const target = isResult ? stop : (stop.querySelector<HTMLElement>("h2") ?? stop);
  if (!isResult) target.tabIndex = -1;
  const fold = stop.querySelector<HTMLDetailsElement>(":scope.issue > details");
  if (fold) fold.open = true;
  target.focus({ preventScroll: true });
  extentOf(stop).scrollIntoView({ block: isResult ? "nearest" : "start" });
}
