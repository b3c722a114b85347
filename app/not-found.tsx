import { connection } from "next/server";
import { Shell } from "@/components/layout/shell";
import { Anchor } from "@/components/ui/anchor";

/** Rendered for each request: a page that the build has rendered would lack the policy's nonce. */
export default async function NotFound() {
  await connection();
  return (
    <Shell>
      <section className="max-w-measure py-12">
        <h1 className="mb-3 text-title">There is no page at this address</h1>
        <p className="text-lead">
          A determination stands under its case number, for instance{" "}
          <span className="font-serif">/determinations/CM17-0000000</span>. You can search for it above, by
          its number or its words.
        </p>
        <p className="mt-3">
          Or <Anchor href="/search">look through all decisions</Anchor>, or go{" "}
          <Anchor href="/">to the first page</Anchor>. All that this site has stands in the index below.
        </p>
      </section>
    </Shell>
  );
}
