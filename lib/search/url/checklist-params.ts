import { bodyPartById } from "@/lib/catalog/body-parts";
import { emptySearch, readSearchParams, writeSearchParams } from "@/lib/search/url/params";

/**
 * The body parts to which an address narrows a checklist; what the catalog does not know is left
 * out.
 */
export function readBodyParts(input: Record<string, string | string[] | undefined>): string[] {
  return readSearchParams(input)["body-part"].filter((id) => bodyPartById(id));
}

/** Address of the checklist of a treatment, of all issues or of some body parts. */
export function checklistHref(treatment: string, bodyParts: string[]): string {
  const query = writeSearchParams({ ...emptySearch, "body-part": bodyParts });
  return `/treatments/${treatment}/checklist${query && `?${query}`}`;
}
