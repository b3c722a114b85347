import { topicListPage } from "@/app/topic-page";

const { metadata, Page } = topicListPage("guideline");

export { metadata };
export default Page;
