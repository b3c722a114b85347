import { useCallback, useEffect, useRef, useState } from "react";
import { announce } from "@/components/ui/announce";
import type { Suggestion } from "@/lib/search/results";

/** Milliseconds without a keystroke before suggestions are loaded. */
const pauseMs = 120;
/** How long outdated suggestions stay while the next ones load. */
const staleMs = 400;
const fewestCharacters = 2;

/**
 * Suggestions for the words and filters of a form. The answer to an outdated request is never
 * shown.
 */
export function useSuggestions() {
  const [found, setFound] = useState<readonly Suggestion[]>([]);
  const told = useRef(0);
  const running = useRef<{ controller: AbortController; timers: number[] } | null>(null);

  const stop = useCallback(() => {
    running.current?.controller.abort();
    for (const timer of running.current?.timers ?? []) clearTimeout(timer);
    running.current = null;
  }, []);
  useEffect(() => stop, [stop]);

  const clear = useCallback(() => {
    stop();
    setFound([]);
    told.current = 0;
  }, [stop]);

  const askFor = useCallback(
    (form: HTMLFormElement) => {
      stop();
      // The form is the search as it stands: the words, and the filters that go with them.
      const query = new URLSearchParams([...new FormData(form)].map(([key, value]) => [key, `${value}`]));
      if ((query.get("q") ?? "").trim().length < fewestCharacters) return setFound([]);
      const controller = new AbortController();
      const outdated = window.setTimeout(() => setFound([]), staleMs);
      const asking = window.setTimeout(async () => {
        const suggestions = await fetchSuggestions(query, controller.signal);
        if (controller.signal.aborted) return;
        clearTimeout(outdated);
        setFound(suggestions);
        if (suggestions.length + told.current > 0) announce(inWords(suggestions.length));
        told.current = suggestions.length;
      }, pauseMs);
      running.current = { controller, timers: [outdated, asking] };
    },
    [stop],
  );

  return { found, askFor, clear };
}

function inWords(count: number): string {
  return count === 1 ? "1 suggestion" : `${count || "No"} suggestions`;
}

/** Returns none if they cannot be loaded: the form works without them. */
async function fetchSuggestions(query: URLSearchParams, signal: AbortSignal): Promise<Suggestion[]> {
  try {
    const answer = await fetch(`/api/v1/suggest?${query}`, { signal });
    return answer.ok ? (await answer.json()).suggestions : [];
  } catch {
    return [];
  }
}
