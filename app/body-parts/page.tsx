import { topicListPage } from "@/app/topic-page";

const { metadata, Page } = topicListPage("body-part");

export { metadata };
export default Page;
