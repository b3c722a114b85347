import { topicPage } from "@/app/topic-page";

const { generateMetadata, Page } = topicPage("treatment");

export { generateMetadata };
export default Page;
