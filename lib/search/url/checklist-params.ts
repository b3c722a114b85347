import { bodyPartById } from "@/lib/catalog/body-parts";
import { emptySearch, readSearchParams, writeSearchParams } from "@/lib/search/url/params";

/**
 * The body parts to which an address narrows a checklist; what the catalog does not know is left
 * out.
 */
export function readBodyParts(input: Record<string, string | string[] | undefined>): string[] {
  return readSearchParams(input)["body-part"].filter((id) => bodyPartById(id));
}

/** Which requests a checklist is of: all, those after an operation, or those of no operation. */
export const checklistRequests = ["all", "post-operative", "not-post-operative"] as const;
export type ChecklistRequests = (typeof checklistRequests)[number];

/** The requests that an address names; all where it names none. */
export function readRequests({ requests }: Record<string, string | string[] | undefined>): ChecklistRequests {
  return checklistRequests.find((one) => one === [requests].flat()[0]) ?? "all";
}

/** The filter that leaves those requests. */
export const flagsOf: Record<ChecklistRequests, string[]> = {
  all: [],
  "post-operative": ["post-operative"],
  "not-post-operative": ["-post-operative"],
};

/** Address of the checklist of a treatment, of all issues or of some body parts and requests. */
export function checklistHref(
  treatment: string,
  bodyParts: string[],
  requests: ChecklistRequests = "all",
): string {
  const parts = writeSearchParams({ ...emptySearch, "body-part": bodyParts });
  const query = [parts, requests === "all" ? "" : `requests=${requests}`].filter(Boolean).join("&");
  return `/treatments/${treatment}/checklist${query && `?${query}`}`;
}
