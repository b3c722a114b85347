import { whatItMeansPage } from "@/app/plain-pages";

const { metadata, Page } = whatItMeansPage("es");

export { metadata };
export default Page;
