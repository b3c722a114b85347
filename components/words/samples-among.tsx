import { Anchor } from "@/components/ui/anchor";
import { counted } from "@/lib/words/numbers";

type Props = { sample: number; real: number; hrefWithout: string };

/**
 * Says that the counts include issues of invented letters, and links to the same without them.
 * Renders nothing if all or none are.
 */
export function SamplesAmong({ sample, real, hrefWithout }: Props) {
  if (sample === 0 || real === 0) return null;
  return (
    <span>
      {counted(sample, "issue")} {sample === 1 ? "is" : "are"} from invented samples:{" "}
      <Anchor href={hrefWithout}>real letters only</Anchor>
    </span>
  );
}
