/** Links over the letter's words, in the letter and in its reading. */
const overWords = "[data-quotable] a, a.shown";

/** Further than this, in pixels, a pressed pointer selects instead of clicking. */
const slack = 4;

/**
 * Lets a mouse select text inside a link. Browsers would drag the link, and Chromium starts no
 * selection in one, whatever its `draggable` is. A press that selected text does not follow the
 * link. Returns a function that undoes this.
 */
export function selectInLinks(): () => void {
  const end = new AbortController();
  const { signal } = end;
  let press: { x: number; y: number; selects: boolean } | null = null;
  let selected = false;
  addEventListener(
    "pointerdown",
    (event) => {
      selected = false;
      press = null;
      const plain = event.button === 0 && event.pointerType === "mouse";
      if (!plain || event.shiftKey || event.altKey || !linkOver(event)) return;
      press = { x: event.clientX, y: event.clientY, selects: false };
      getSelection()?.removeAllRanges();
    },
    { signal },
  );
  addEventListener(
    "pointermove",
    (event) => {
      if (!press) return;
      press.selects ||= Math.hypot(event.clientX - press.x, event.clientY - press.y) > slack;
      if (press.selects) select(press, { x: event.clientX, y: event.clientY });
    },
    { signal },
  );
  const release = () => {
    selected = press?.selects ?? false;
    press = null;
  };
  addEventListener("pointerup", release, { signal });
  addEventListener("pointercancel", release, { signal });
  // Neither the link nor what has been selected so far is dragged.
  addEventListener("dragstart", (event) => press && event.preventDefault(), { signal });
  const click = (event: MouseEvent) => {
    if (!selected || event.detail === 0) return;
    selected = false;
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener("click", click, { signal, capture: true });
  return () => end.abort();
}

type Point = { x: number; y: number };

function linkOver({ target }: Event): Element | null {
  return target instanceof Element ? target.closest(overWords) : null;
}

function select(from: Point, to: Point): void {
  const [start, here] = [caretAt(from), caretAt(to)];
  if (start && here)
    getSelection()?.setBaseAndExtent(
      start.startContainer,
      start.startOffset,
      here.startContainer,
      here.startOffset,
    );
}

/** The place in the text under a point, as an empty range. */
function caretAt({ x, y }: Point): Range | null {
  const place = document.caretPositionFromPoint?.(x, y);
  if (!place) return document.caretRangeFromPoint?.(x, y) ?? null;
  const range = document.createRange();
  range.setStart(place.offsetNode, place.offset);
  return range;
}
