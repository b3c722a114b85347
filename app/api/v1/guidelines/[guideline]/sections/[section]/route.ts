import { topic } from "@/app/api/v1/topics";
import { sectionOperation } from "@/lib/api/operations/topics";

export const GET = topic("section", ({ guideline, section }) => `${guideline}/${section}`, sectionOperation);
