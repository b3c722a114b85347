import { Badge } from "@/components/ui/badge";

/** Beside an outcome, a headnote or a source: its letter is invented. */
export function SampleBadge() {
  return (
    <Badge tone="plain">
      Sample<span className="sr-only">: an invented letter</span>
    </Badge>
  );
}
