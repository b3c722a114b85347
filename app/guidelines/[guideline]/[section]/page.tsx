import { topicPage } from "@/app/topic-page";

const { generateMetadata, Page } = topicPage("section");

export { generateMetadata };
export default Page;
