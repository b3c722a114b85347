/** What the shares of a page do not say; once on each page that has any. */
export function TopicNote() {
  return (
    <p className="mt-10 max-w-measure border-t border-rule pt-3 text-small text-muted">
      Only refused requests reach review, so a share says nothing of requests that were approved. Issues of
      one letter are decided together and are not independent. In brackets the 95% interval (Wilson); under 20
      issues only counts.
    </p>
  );
}
