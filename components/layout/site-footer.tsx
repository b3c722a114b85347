import { Anchor } from "@/components/ui/anchor";

/** What this is, and what it is not. */
export function SiteFooter({ sample }: { sample: boolean }) {
  return (
    <footer className="mt-16 border-t border-rule">
      <div className="mx-auto max-w-page space-y-2 px-4 py-8 text-small text-muted sm:px-6">
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
        <p className="print:hidden">
          <Anchor href="/#outcomes">What Upheld and Overturned mean</Anchor>
        </p>
      </div>
    </footer>
  );
}
