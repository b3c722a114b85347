import { KeyboardButton } from "@/components/keys/keyboard";
import { Anchor } from "@/components/ui/anchor";

const index = [
  [
    "Search",
    [
      ["/search", "Decisions"],
      ["/statistics", "Statistics"],
    ],
  ],
  [
    "Browse",
    [
      ["/treatments", "Treatments"],
      ["/guidelines", "Guidelines"],
      ["/specialties", "Reviewers’ specialties"],
      ["/body-parts", "Body parts"],
    ],
  ],
  [
    "About",
    [
      ["/what-it-means", "What your letter means"],
      ["/what-it-means/es", "Qué significa su carta"],
      ["/coverage", "What this casebook covers"],
      ["/follow", "Follow a search"],
      ["/sources", "Sources of legal statements"],
      ["/removals", "Corrections and removals"],
      ["/api", "Data and API"],
    ],
  ],
] as const;

/** Where everything is, what this is, and what it is not. */
export function SiteFooter({ sample }: { sample: boolean }) {
  return (
    <footer className="mt-16 border-t border-rule">
      <div className="mx-auto flex max-w-page flex-wrap gap-x-16 gap-y-6 px-4 py-8 text-small text-muted sm:px-6">
        <nav aria-label="Index of the site" className="site-index print:hidden">
          {index.map(([title, links]) => (
            <div key={title}>
              <h2>{title}</h2>
              <ul>
                {links.map(([href, words]) => (
                  <li key={href}>
                    <Anchor href={href}>{words}</Anchor>
                  </li>
                ))}
                {title === "About" && (
                  <li className="needs-script">
                    <KeyboardButton />
                  </li>
                )}
              </ul>
            </div>
          ))}
        </nav>
        <div className="min-w-0 flex-[1_1_20rem] space-y-2">
          {sample && (
            <p className="max-w-measure">
              Letters marked <b className="font-semibold">Sample</b> are invented: no such worker, reviewer or
              decision exists.
            </p>
          )}
          <p className="max-w-measure">
            IMR Casebook reads Final Determination Letters of California workers’ compensation Independent
            Medical Review, as they were published. It is not run by the State of California or by the review
            organization, and it is no legal or medical advice. The letter itself counts; check it before you
            rely on it.
          </p>
        </div>
      </div>
    </footer>
  );
}
