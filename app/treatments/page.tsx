import { topicListPage } from "@/app/topic-page";

const { metadata, Page } = topicListPage("treatment");

export { metadata };
export default Page;
