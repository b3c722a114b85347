import { topicList } from "@/app/api/v1/topics";

export const dynamic = "force-dynamic";

export const GET = topicList("specialty");
