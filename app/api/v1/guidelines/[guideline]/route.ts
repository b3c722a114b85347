import { topic } from "@/app/api/v1/topics";

export const GET = topic("guideline", ({ guideline = "" }) => guideline);
