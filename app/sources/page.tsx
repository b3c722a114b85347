import type { Metadata } from "next";
import { connection } from "next/server";
import { Shell } from "@/components/layout/shell";
import { LegalSources } from "@/components/plain/legal-sources";

export const metadata: Metadata = {
  title: "Sources of legal statements",
  description:
    "Every legal statement of this site with its provision, its source and the day on which it was read, and the editions of the MTUS with their dates in force.",
  alternates: { canonical: "/sources" },
};

/** Rendered for each request: a page that the build has rendered would lack the policy's nonce. */
export default async function SourcesPage() {
  await connection();
  return (
    <Shell>
      <LegalSources />
    </Shell>
  );
}
