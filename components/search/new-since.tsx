"use client";

import { useEffect, useState } from "react";
import { Anchor } from "@/components/ui/anchor";
import { counted } from "@/lib/words/numbers";

const name = "visits";
/** Searches whose last visit this browser keeps; the oldest are forgotten. */
const mostKept = 40;
/** Going back to a search is the same visit. Milliseconds. */
const oneVisit = 30 * 60_000;

type Visits = Record<string, { seen: string; before: string | null }>;
type News = { issues: number; href: string };

/**
 * What was added to a search since the reader looked at it last. When that was is kept in this browser
 * and is told to nobody; where storage is denied nothing is shown. `query`: of the search, without a page.
 */
export function NewSince({ query }: { query: string }) {
  const [news, setNews] = useState<News | null>(null);
  useEffect(() => {
    setNews(null);
    const before = visit(query);
    if (!before) return;
    const stop = new AbortController();
    const added = new URLSearchParams(query);
    added.set("added-from", before);
    fetch(`/api/v1/search?${added}`, { signal: stop.signal })
      .then(async (answer) => {
        const { total } = answer.ok ? ((await answer.json()) as { total: number }) : { total: 0 };
        added.set("sort", "added");
        if (total > 0) setNews({ issues: total, href: `/search?${added}` });
      })
      .catch(() => {}); // the page is whole without it
    return () => stop.abort();
  }, [query]);
  if (!news) return null;
  return (
    <p className="mt-2 text-small">
      <Anchor href={news.href}>{counted(news.issues, "issue")} added since your last visit</Anchor>
    </p>
  );
}

/** Notes that a search is looked at; the moment of the visit before, null where there was none. */
function visit(query: string): string | null {
  try {
    const now = new Date();
    const visits = JSON.parse(localStorage.getItem(name) ?? "{}") as Visits;
    const last = visits[query];
    const isSame = last && now.getTime() - Date.parse(last.seen) < oneVisit;
    const before = (isSame ? last.before : last?.seen) ?? null;
    const { [query]: _, ...others } = visits;
    const kept = Object.entries(others).slice(1 - mostKept);
    const seen = `${now.toISOString().slice(0, 19)}Z`;
    localStorage.setItem(name, JSON.stringify({ ...Object.fromEntries(kept), [query]: { seen, before } }));
    return before;
  } catch {
    return null;
  }
}
