import { topicPage } from "@/app/topic-page";

const { generateMetadata, Page } = topicPage("guideline");

export { generateMetadata };
export default Page;
