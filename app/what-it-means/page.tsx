import { whatItMeansPage } from "@/app/plain-pages";

const { metadata, Page } = whatItMeansPage("en");

export { metadata };
export default Page;
