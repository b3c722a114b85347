import { topicPage } from "@/app/topic-page";

const { generateMetadata, Page } = topicPage("body-part");

export { generateMetadata };
export default Page;
