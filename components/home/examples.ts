import { emptySearch, type SearchParams, searchHref } from "@/lib/search/params";

const example = (words: string, part: Partial<SearchParams>) => ({
  words,
  href: searchHref({ ...emptySearch, ...part }),
});

/** Searches that show what can be asked, each as a link. */
export const examples = [
  example("Physical therapy that was granted", { treatment: ["physical-therapy"], outcome: ["overturned"] }),
  example("“home exercise program”, in those words", { q: '"home exercise program"' }),
  example("MRI of the lumbar spine", { treatment: ["mri"], "body-part": ["lumbar-spine"] }),
  example("Opioids, and whether function improved", { q: "opioid function" }),
  example("Acupuncture with functional improvement", {
    treatment: ["acupuncture"],
    q: "functional improvement",
  }),
  example("Decisions that contradict their own rationale", { flag: ["decision-contradicts-rationale"] }),
];
