import { topicPage } from "@/app/topic-page";

const { generateMetadata, Page } = topicPage("specialty");

export { generateMetadata };
export default Page;
