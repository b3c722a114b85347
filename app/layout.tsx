import type { Metadata, Viewport } from "next";
import { Keyboard } from "@/components/keys/keyboard";
import { fontVariables } from "@/components/layout/fonts";
import { LiveRegion } from "@/components/layout/live-region";
import { SoftLinks } from "@/components/ui/soft-links";
import { readEnv } from "@/lib/env";
import "@/app/globals.css";

const description =
  "Search California workers’ compensation Independent Medical Review determinations by treatment, guideline, outcome and the words of the rationale.";

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(readEnv().SITE_URL),
    title: { default: "IMR Casebook", template: "%s · IMR Casebook" },
    description,
    openGraph: { siteName: "IMR Casebook", type: "website", locale: "en_US", description },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#1e1e1b" },
  ],
};

export default function Layout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="en" className={fontVariables}>
      <head>
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title="IMR Casebook"
          href="/opensearch.xml"
        />
      </head>
      <body>
        <a href="#main" className="skip-link">
          Skip to the content
        </a>
        {children}
        <SoftLinks />
        <LiveRegion />
        <Keyboard />
      </body>
    </html>
  );
}
