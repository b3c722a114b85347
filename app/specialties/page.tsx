import { topicListPage } from "@/app/topic-page";

const { metadata, Page } = topicListPage("specialty");

export { metadata };
export default Page;
