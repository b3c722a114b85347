import { citationDate } from "@/components/words/dates";

type Cited = { id: string; decided: string | null; issue?: number };

/** How a brief would cite a determination or one issue of it: "IMR CM17-0000001, issue 2 (Cal. DWC, Feb. 28, 2017)". */
export function citationText({ id, decided, issue }: Cited): string {
  const when = decided ? citationDate(decided) : "date not stated";
  return `IMR ${id}${issue ? `, issue ${issue}` : ""} (Cal. DWC, ${when})`;
}
