"use client";

import { useState } from "react";
import { filterTree } from "@/components/tree/matches";

type Props = { path: string; typed: string; label: string; treeId: string };

/** Finds a name on the page: while typing, or without a script by submitting the form. */
export function FindBox({ path, typed, label, treeId }: Props) {
  const [shown, setShown] = useState<number | null>(null);

  const find = (text: string) => {
    const tree = document.getElementById(treeId);
    // The server has already left out what does not match.
    if (!tree || typed !== "") return;
    const found = filterTree(tree, text);
    setShown(text.trim() === "" ? null : found);
  };

  return (
    <search aria-label={label} className="mt-5 block">
      <form action={path}>
        <label className="block max-w-[28rem]">
          <span className="text-small text-muted">Find on this page</span>
          <span className="mt-1 flex gap-2">
            <input
              type="search"
              name="find"
              defaultValue={typed}
              onChange={(event) => find(event.target.value)}
              autoComplete="off"
              maxLength={100}
              className="min-h-9 min-w-0 flex-1 rounded-small border border-edge bg-surface px-2.5"
            />
            <button
              type="submit"
              className="min-h-9 cursor-pointer rounded-medium border border-edge bg-surface px-3 hover:border-accent"
            >
              Find
            </button>
          </span>
        </label>
        <p role="status" className="mt-1 min-h-5 text-small text-muted">
          {shown === null ? typed !== "" && <a href={path}>Show all</a> : `${shown} found`}
        </p>
      </form>
    </search>
  );
}
