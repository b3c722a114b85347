import type { Metadata } from "next";
import { connection } from "next/server";
import { Shell } from "@/components/layout/shell";
import { Anchor } from "@/components/ui/anchor";

export const metadata: Metadata = {
  title: "Follow a search",
  alternates: { canonical: "/follow" },
};

/** Rendered for each request: a page that the build has rendered would lack the policy's nonce. */
export default async function FollowPage() {
  await connection();
  return (
    <Shell>
      <article className="max-w-measure space-y-4 pt-8">
        <h1 className="text-display">Follow a search</h1>
        <p className="text-lead">
          Letters are added here long after they were decided. Three ways tell you what is new to a search;
          none needs an account.
        </p>
        <h2 className="pt-3 text-heading">In this browser</h2>
        <p>
          Open the search again, for instance from a bookmark. If something was added since you looked at it
          last, a line above the results says so and leads to it. When that was is kept in your browser only.
        </p>
        <p>
          Any search can be sorted by <i>Added here</i>: the letters that came last are first.{" "}
          <Anchor href="/search?sort=added">All decisions, the last added first</Anchor>
        </p>
        <h2 className="pt-3 text-heading">In a feed reader</h2>
        <p>
          A feed reader (Feedly, NetNewsWire, Thunderbird and many others) looks at addresses for you and
          shows what is new. Under <i>Export</i>, above the results, copy the address behind <i>Feed</i> and
          give it to the reader. An entry tells the treatment, the outcome and the guidelines cited, and
          nothing of the worker’s story.
        </p>
        <h2 className="pt-3 text-heading">In a program</h2>
        <p>
          <code>added-from=2026-12-01</code> in the address of a search, of its files and of the API gives
          what was added since that day. A letter that came again with other words counts as added then.{" "}
          <Anchor href="/api">Data and API</Anchor>
        </p>
      </article>
    </Shell>
  );
}
