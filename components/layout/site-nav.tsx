"use client";

import { usePathname } from "next/navigation";
import { Anchor } from "@/components/ui/anchor";

const ways = [
  ["/search", "Decisions"],
  ["/guidelines", "Guidelines"],
  ["/treatments", "Treatments"],
  ["/statistics", "Statistics"],
  ["/what-it-means", "Your letter"],
] as const;

/**
 * The main sections of the site; the others are in the footer. A determination belongs to the
 * decisions.
 */
export function SiteNav() {
  const path = usePathname();
  const current = (href: string) => {
    if (path === href) return "page";
    const within = href === "/search" ? "/determinations" : href;
    return path.startsWith(`${within}/`) ? "true" : undefined;
  };
  return (
    <nav aria-label="Site" className="site-nav print:hidden">
      {ways.map(([href, words]) => (
        <Anchor key={href} href={href} aria-current={current(href)}>
          {words}
        </Anchor>
      ))}
    </nav>
  );
}
